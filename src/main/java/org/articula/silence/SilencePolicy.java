package org.articula.silence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Whether a network has fallen silent ({@code F2.3.a}: it meets in its rhythm during the whole process): several meetings in a row that
 * nobody recorded in time, or no valid one for several of its rhythms. Time counts from the last valid meeting, or from the last time
 * somebody asked or the network came back from a suspension, whichever is later; before the first valid one, as though there had been one a
 * rhythm before its first meeting.
 */
final class SilencePolicy {

    private SilencePolicy() {}

    /** How a meeting ended. */
    enum Outcome {
        /** Ahead, under way or not recorded. */
        OPEN,
        VALID,
        WITHOUT_QUORUM,
        CANCELLED
    }

    /** @param dueAt when its attendance and minutes should be closed */
    record Held(int number, Instant startsAt, Instant dueAt, Outcome outcome) {}

    /**
     * @param everyDays days between ordinary meetings
     * @param clockFrom when somebody last asked, or the network last came back; null for never
     * @param meetings of the network as it is formed now, in the order of their numbers
     */
    record Facts(ZoneId zone, int everyDays, @Nullable Instant clockFrom, List<Held> meetings) {

        Facts {
            meetings = List.copyOf(meetings);
        }
    }

    record Limits(int unrecordedInARow, int rhythms) {}

    /**
     * @param since when the first of the reasons came true; null when the network is not silent
     * @param reasons Spanish sentences, none when it is not silent
     * @param lastValidAt start of the last valid meeting
     * @param nextAt when a reason can come true next as things stand; null when none can
     */
    record Finding(
            @Nullable Instant since, List<String> reasons, @Nullable Instant lastValidAt, @Nullable Instant nextAt) {

        Finding {
            reasons = List.copyOf(reasons);
        }
    }

    private record Reason(Instant since, String sentence) {}

    static Finding look(Facts facts, Limits limits, Instant now) {
        Instant lastValid = lastValid(facts);
        Instant quietBy = quietBy(facts, limits, lastValid);
        List<Reason> reasons = Stream.of(
                        unrecorded(facts, limits, now), withoutValid(facts, limits, lastValid, quietBy, now))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Reason::since))
                .toList();
        return new Finding(
                reasons.isEmpty() ? null : reasons.get(0).since(),
                reasons.stream().map(Reason::sentence).toList(),
                lastValid,
                next(facts, quietBy, now));
    }

    private static @Nullable Reason unrecorded(Facts facts, Limits limits, Instant now) {
        List<Held> inARow = new ArrayList<>();
        for (int i = facts.meetings().size() - 1; i >= 0; i--) {
            Held meeting = facts.meetings().get(i);
            boolean recorded = meeting.outcome() == Outcome.VALID || meeting.outcome() == Outcome.WITHOUT_QUORUM;
            if (recorded || isBeforeClock(meeting, facts)) {
                break;
            }
            if (meeting.outcome() == Outcome.OPEN && !now.isBefore(meeting.dueAt())) {
                inARow.add(meeting);
            }
        }
        if (inARow.size() < limits.unrecordedInARow()) {
            return null;
        }
        Collections.reverse(inARow);
        List<String> which = inARow.stream()
                .map(meeting -> "la %d (%s)".formatted(meeting.number(), date(meeting.startsAt(), facts.zone())))
                .toList();
        return new Reason(
                inARow.get(limits.unrecordedInARow() - 1).dueAt(),
                "Falta cerrar la asistencia o el acta de %s: %s."
                        .formatted(Wording.count(inARow.size(), "reunión", "reuniones seguidas"), Wording.list(which)));
    }

    private static @Nullable Reason withoutValid(
            Facts facts, Limits limits, @Nullable Instant lastValid, @Nullable Instant quietBy, Instant now) {
        if (quietBy == null || now.isBefore(quietBy)) {
            return null;
        }
        String terms = "%s %s de %d días"
                .formatted(
                        limits.rhythms() == 1 ? "pasó" : "pasaron",
                        Wording.count(limits.rhythms(), "plazo", "plazos"),
                        facts.everyDays());
        return new Reason(
                quietBy,
                lastValid == null
                        ? "No hay ninguna reunión válida registrada y ya %s.".formatted(terms)
                        : "La última reunión válida fue el %s; desde entonces %s sin otra."
                                .formatted(date(lastValid, facts.zone()), terms));
    }

    /** When there will have been no valid meeting for too long: the last one that could be valid has its term to be recorded. */
    private static @Nullable Instant quietBy(Facts facts, Limits limits, @Nullable Instant lastValid) {
        if (facts.meetings().isEmpty()) {
            return null;
        }
        Held first = facts.meetings().get(0);
        Held latest = facts.meetings().get(facts.meetings().size() - 1);
        Instant from = lastValid == null ? plusDays(first.startsAt(), -facts.everyDays(), facts.zone()) : lastValid;
        if (facts.clockFrom() != null && facts.clockFrom().isAfter(from)) {
            from = facts.clockFrom();
        }
        return plusDays(from, (long) limits.rhythms() * facts.everyDays(), facts.zone())
                .plus(Duration.between(latest.startsAt(), latest.dueAt()));
    }

    private static @Nullable Instant next(Facts facts, @Nullable Instant quietBy, Instant now) {
        Stream<Instant> terms = facts.meetings().stream()
                .filter(meeting -> meeting.outcome() == Outcome.OPEN)
                .map(Held::dueAt);
        return Stream.concat(terms, Stream.ofNullable(quietBy))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Instant lastValid(Facts facts) {
        return facts.meetings().stream()
                .filter(meeting -> meeting.outcome() == Outcome.VALID)
                .map(Held::startsAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isBeforeClock(Held meeting, Facts facts) {
        return facts.clockFrom() != null && meeting.startsAt().isBefore(facts.clockFrom());
    }

    private static Instant plusDays(Instant moment, long days, ZoneId zone) {
        return moment.atZone(zone).plusDays(days).toInstant();
    }

    private static String date(Instant moment, ZoneId zone) {
        return SpanishDates.date(LocalDate.ofInstant(moment, zone));
    }
}
