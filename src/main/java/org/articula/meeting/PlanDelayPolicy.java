package org.articula.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.articula.network.MeetingRule;
import org.articula.shared.Wording;

/**
 * Compares the meetings held with those the one-year plan expects (C2, C2.p): a valid meeting at every date of the network's rhythm,
 * from its first meeting on. A meeting without a quorum, or one that was cancelled, leaves the network behind.
 */
final class PlanDelayPolicy {

    private PlanDelayPolicy() {}

    /**
     * @param planned when the first meeting was planned
     * @param firstStart start of the first meeting
     * @param held valid meetings closed until now
     */
    static PlanDelay compare(
            MeetingRule rule, ZoneId zone, Instant planned, Instant firstStart, long held, Instant now) {
        long expected = expected(rule, zone, firstStart, LocalDate.ofInstant(now, zone));
        return new PlanDelay(LocalDate.ofInstant(planned, zone), expected, held, text(expected, held));
    }

    /** Dates of the rhythm before today: today's meeting may still be held. */
    private static long expected(MeetingRule rule, ZoneId zone, Instant firstStart, LocalDate today) {
        long since = ChronoUnit.DAYS.between(firstStart.atZone(zone).toLocalDate(), today);
        int stride = MeetingCalendarPolicy.strideDays(rule.everyDays());
        return since <= 0 ? 0 : (since - 1) / stride + 1;
    }

    private static String text(long expected, long held) {
        if (expected == 0) {
            return "";
        }
        String meetings = (expected == 1 ? "Se esperaba %s y hubo %d" : "Se esperaban %s y hubo %d")
                .formatted(Wording.count(expected, "reunión válida", "reuniones válidas"), held);
        return held >= expected
                ? "%s: sin demora.".formatted(meetings)
                : "%s: %d de demora.".formatted(meetings, expected - held);
    }
}
