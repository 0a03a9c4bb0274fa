package org.articula.process.formation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.formation.Evidence;
import org.articula.formation.Readiness;
import org.articula.shared.SpanishDates;

/** A check at a gate as the forms show it. */
final class GateWords {

    private GateWords() {}

    /** What is there, and what is missing with the reason why it matters. */
    static String asList(List<Evidence> evidence) {
        return evidence.stream()
                .map(item ->
                        item.present() ? "✓ " + item.what() : "✗ %s. %s".formatted(item.what(), item.whyItMatters()))
                .collect(Collectors.joining("\n"));
    }

    /** When it was looked at, where the network is. */
    static String when(Optional<Readiness> check, ZoneId zone) {
        return check.map(one -> "Se comprobó el %s.".formatted(SpanishDates.dateTime(one.checkedAt(), zone)))
                .orElse("Se comprueba cuando usted decida.");
    }
}
