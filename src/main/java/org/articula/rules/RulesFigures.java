package org.articula.rules;

import org.articula.shared.Money;
import org.articula.vote.MajorityBase;

/**
 * The figures a network sets in its internal rules.
 *
 * @param meetingEveryDays {@code RI.2}: from one ordinary meeting to the next, in days; the calendar keeps whole weeks
 * @param quorumPercent {@code RI.5}: share of the members who must attend for a meeting to be valid, in percent (1–100)
 * @param graceMinutes {@code RI.4}: longest wait after the hour set, in minutes; who comes later is late
 * @param lateFine {@code RI.4}: fine for coming late
 * @param durationMinutes {@code RI.3}: length of an ordinary meeting before those present extend it, in minutes
 * @param interventionMinutes {@code RI.12}: longest single intervention, in minutes
 * @param interventionsPerTopic {@code RI.12}: most interventions of one person on one topic, a count
 * @param unjustifiedInARow {@code RI.15}: unjustified absences in a row after which the network reviews a member, a
 *     count
 * @param justifiedPerYear {@code RI.16}, {@code RI.17}: justified absences within one calendar year after which the
 *     network reviews a member, a count
 * @param representativeMinimumAge {@code RI.18}, {@code RI.19}: least age of who represents an absent member, in years
 * @param majorityBase {@code RI.8}: of what a simple majority is counted
 */
public record RulesFigures(
        int meetingEveryDays,
        int quorumPercent,
        int graceMinutes,
        Money lateFine,
        int durationMinutes,
        int interventionMinutes,
        int interventionsPerTopic,
        int unjustifiedInARow,
        int justifiedPerYear,
        int representativeMinimumAge,
        MajorityBase majorityBase) {

    /** The figures of the guide's model rules ({@code RI.1}–{@code RI.22}). */
    public static RulesFigures defaults() {
        return new RulesFigures(7, 51, 15, new Money(200), 60, 5, 3, 3, 3, 18, MajorityBase.ATTENDING);
    }

    /** The same figures for a network that meets every so many days. */
    public RulesFigures meetingEvery(int days) {
        return new RulesFigures(
                days,
                quorumPercent,
                graceMinutes,
                lateFine,
                durationMinutes,
                interventionMinutes,
                interventionsPerTopic,
                unjustifiedInARow,
                justifiedPerYear,
                representativeMinimumAge,
                majorityBase);
    }
}
