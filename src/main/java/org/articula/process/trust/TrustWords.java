package org.articula.process.trust;

import java.util.List;
import java.util.stream.Collectors;
import org.articula.shared.SpanishDates;
import org.articula.shared.SpanishFigures;
import org.articula.trust.MeasuredMeeting;
import org.articula.trust.Trust;
import org.articula.trust.TrustWork;
import org.springframework.stereotype.Component;

/** A measure as the forms show it: what was kept, not computed anew. */
@Component
class TrustWords {

    private final Trust trust;

    TrustWords(Trust trust) {
        this.trust = trust;
    }

    /** Why the network stands where it stands, one sentence below the other. */
    String reasons(String networkId) {
        return String.join(
                "\n\n", trust.workOf(networkId).map(TrustWork::reasons).orElse(List.of()));
    }

    /** The index and the meeting it is of. */
    String index(String networkId) {
        return trust.latest(networkId).map(TrustWords::index).orElse("todavía sin medir");
    }

    private static String index(MeasuredMeeting latest) {
        String value = latest.value() == null ? "sin datos" : SpanishFigures.of(latest.value());
        return "%s, al cerrar la reunión %d del %s"
                .formatted(value, latest.meetingNumber(), SpanishDates.date(latest.heldOn()));
    }

    /** Every component with its sentence. */
    String components(String networkId) {
        return trust.latest(networkId).map(trust::componentsOf).orElse(List.of()).stream()
                .map(one -> "- **%s.** %s".formatted(one.indicator().spanish(), one.sentence()))
                .collect(Collectors.joining("\n"));
    }
}
