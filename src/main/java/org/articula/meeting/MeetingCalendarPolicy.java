package org.articula.meeting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.articula.network.MeetingRule;
import org.jspecify.annotations.Nullable;

/**
 * The fixed day and hour of a network's meetings (RI.2, F2.3.a): every so many days, on one weekday, at one local time.
 * Dates are reckoned in the network's zone and turned into an instant at the end, so the hour on the wall stays the same
 * when clocks change; an hour that a clock change skips is met just after the gap.
 */
final class MeetingCalendarPolicy {

    private MeetingCalendarPolicy() {}

    /**
     * The start of the next meeting. The weekday wins over the days, so 15 days on a Thursday is every second Thursday.
     *
     * @param zone the network's
     * @param last start of the meeting before; null for the first one
     * @param now the meeting is strictly after it
     */
    static Instant next(MeetingRule rule, ZoneId zone, @Nullable Instant last, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        if (last == null) {
            LocalDate first = today.with(TemporalAdjusters.nextOrSame(rule.weekday()));
            Instant start = at(rule, zone, first);
            return start.isAfter(now) ? start : at(rule, zone, first.plusWeeks(1));
        }
        int stride = strideDays(rule.everyDays());
        LocalDate anchor = last.atZone(zone).toLocalDate();
        // A meeting moved off its weekday must not shift the rhythm: count on from the fixed day of its week
        LocalDate aligned = closest(anchor, rule.weekday());
        LocalDate candidate = aligned.plusDays(stride);
        if (candidate.isBefore(today)) {
            long behind = ChronoUnit.DAYS.between(candidate, today);
            candidate = candidate.plusDays((behind + stride - 1) / stride * stride);
        }
        Instant start = at(rule, zone, candidate);
        return start.isAfter(now) && start.isAfter(last) ? start : at(rule, zone, candidate.plusDays(stride));
    }

    /** The rhythm in whole weeks, at least one: 7 gives 7, 15 gives 14, 30 gives 28. */
    static int strideDays(int everyDays) {
        return Math.max(1, Math.round(everyDays / 7f)) * 7;
    }

    private static LocalDate closest(LocalDate date, DayOfWeek weekday) {
        LocalDate before = date.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = date.with(TemporalAdjusters.nextOrSame(weekday));
        return ChronoUnit.DAYS.between(before, date) <= ChronoUnit.DAYS.between(date, after) ? before : after;
    }

    private static Instant at(MeetingRule rule, ZoneId zone, LocalDate date) {
        return ZonedDateTime.of(date, rule.time(), zone).toInstant();
    }
}
