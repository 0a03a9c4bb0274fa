package org.articula.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.articula.rules.FundRhythm;
import org.articula.rules.FundTerms;
import org.jspecify.annotations.Nullable;

/**
 * What a member owes by the terms of the fund, and what of it is paid ({@code F2.3.j}). Each terms hold from their first day until the
 * first day of the next; money pays the oldest due first. What is due in a meeting is on time on that day, anything else within a week, so
 * that the meeting in between can collect it.
 */
final class DuePolicy {

    private static final int DAYS_OF_GRACE = 7;

    private DuePolicy() {}

    /**
     * A contribution that fell due.
     *
     * @param onTimeUntil last day on which it was on time
     * @param paidOn the day on which all of it was paid; null while it is not
     */
    record Due(LocalDate dueOn, long cents, LocalDate onTimeUntil, @Nullable LocalDate paidOn) {

        boolean onTime() {
            return paidOn != null && !paidOn.isAfter(onTimeUntil);
        }
    }

    /** What somebody paid on a day. */
    record Payment(LocalDate on, long cents) {}

    /**
     * What fell due for somebody.
     *
     * @param schedule all terms, the oldest first
     * @param meetings days of the meetings that were held
     * @param from the member's first day
     * @param through the last day that counts
     */
    static List<Due> dues(List<FundTerms> schedule, Collection<LocalDate> meetings, LocalDate from, LocalDate through) {
        List<Due> dues = new ArrayList<>();
        for (int i = 0; i < schedule.size(); i++) {
            FundTerms terms = schedule.get(i);
            LocalDate last =
                    i + 1 < schedule.size() ? schedule.get(i + 1).startsOn().minusDays(1) : through;
            LocalDate until = last.isBefore(through) ? last : through;
            dates(terms, meetings, until)
                    .filter(day -> !day.isBefore(from))
                    .forEach(day -> dues.add(new Due(day, terms.amount().cents(), grace(terms, day), null)));
        }
        return dues;
    }

    private static LocalDate grace(FundTerms terms, LocalDate day) {
        return terms.rhythm() == FundRhythm.PER_MEETING ? day : day.plusDays(DAYS_OF_GRACE);
    }

    private static Stream<LocalDate> dates(FundTerms terms, Collection<LocalDate> meetings, LocalDate until) {
        LocalDate start = terms.startsOn();
        if (terms.rhythm() == FundRhythm.PER_MEETING) {
            return meetings.stream()
                    .filter(day -> !day.isBefore(start) && !day.isAfter(until))
                    .distinct()
                    .sorted();
        }
        return Stream.iterate(0, n -> n + 1)
                .map(n -> switch (terms.rhythm()) {
                    case MONTHLY -> start.plusMonths(n);
                    case FORTNIGHTLY -> start.plusWeeks(2L * n);
                    default -> start.plusWeeks(n);
                })
                .takeWhile(day -> !day.isAfter(until));
    }

    /** The same dues with the day on which each was paid. @param payments in the order of their days */
    static List<Due> paid(List<Due> dues, List<Payment> payments) {
        List<Due> settled = new ArrayList<>();
        long needed = 0;
        long received = 0;
        int next = 0;
        LocalDate last = null;
        for (Due due : dues) {
            needed += due.cents();
            while (received < needed && next < payments.size()) {
                received += payments.get(next).cents();
                last = payments.get(next).on();
                next++;
            }
            settled.add(new Due(due.dueOn(), due.cents(), due.onTimeUntil(), received >= needed ? last : null));
        }
        return settled;
    }

    /** What a payment pays: contributions that are due first, then fines, and what is left over contributions to come. */
    record Split(long contribution, long fines) {}

    static Split split(long cents, long dueContribution, long openFines) {
        long fines = Math.min(Math.max(0, cents - Math.max(0, dueContribution)), Math.max(0, openFines));
        return new Split(cents - fines, fines);
    }
}
