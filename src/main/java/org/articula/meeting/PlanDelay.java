package org.articula.meeting;

import java.time.LocalDate;

/**
 * How far the meetings of a network are behind its rhythm ({@code C2.p}).
 *
 * @param plannedSince when the first meeting was planned, in the network's zone
 * @param expected valid meetings that the fixed rhythm asked for until now
 * @param held valid meetings until now
 * @param text Spanish, for people; empty until a meeting is expected
 */
public record PlanDelay(LocalDate plannedSince, long expected, long held, String text) {

    /** Meetings missing; 0 when there is no delay. */
    public long behind() {
        return Math.max(0, expected - held);
    }
}
