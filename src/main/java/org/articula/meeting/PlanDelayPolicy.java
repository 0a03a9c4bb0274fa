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

    /** Days in which a network should be formed (C2). */
    static final int PLAN_DAYS = 365;

    private PlanDelayPolicy() {}

    /**
     * @param began first day of the plan, in the network's zone
     * @param firstStart start of the first meeting
     * @param held valid meetings closed until now
     */
    static PlanDelay compare(
            MeetingRule rule, ZoneId zone, LocalDate began, Instant firstStart, long held, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        long day = ChronoUnit.DAYS.between(began, today) + 1;
        long expected = expected(rule, zone, firstStart, today);
        return new PlanDelay(day, expected, held, text(day, expected, held));
    }

    /** Dates of the rhythm before today: today's meeting may still be held. */
    private static long expected(MeetingRule rule, ZoneId zone, Instant firstStart, LocalDate today) {
        long since = ChronoUnit.DAYS.between(firstStart.atZone(zone).toLocalDate(), today);
        int stride = MeetingCalendarPolicy.strideDays(rule.everyDays());
        return since <= 0 ? 0 : (since - 1) / stride + 1;
    }

    private static String text(long day, long expected, long held) {
        String when = day <= PLAN_DAYS
                ? "Día %d de los %d del plan de un año.".formatted(day, PLAN_DAYS)
                : "El plan de un año venció hace %s.".formatted(Wording.count(day - PLAN_DAYS, "día", "días"));
        if (expected == 0) {
            return when;
        }
        String meetings = (expected == 1 ? "Se esperaba %s y hubo %d" : "Se esperaban %s y hubo %d")
                .formatted(Wording.count(expected, "reunión válida", "reuniones válidas"), held);
        return held >= expected
                ? "%s %s: sin demora.".formatted(when, meetings)
                : "%s %s: %d de demora.".formatted(when, meetings, expected - held);
    }
}
