package org.articula.meeting;

/**
 * How far the meetings of a network are behind the one-year plan ({@code C2.p}).
 *
 * @param day of the plan, 1 on its first day
 * @param expected valid meetings that the fixed rhythm asked for until now
 * @param held valid meetings until now
 * @param text Spanish, for people
 */
public record PlanDelay(long day, long expected, long held, String text) {

    /** Meetings missing; 0 when there is no delay. */
    public long behind() {
        return Math.max(0, expected - held);
    }
}
