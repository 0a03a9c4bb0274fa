package org.articula.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an office ({@code R.board}).
 *
 * @param fromOn first day, in the network's zone
 * @param untilOn last day for which the person was elected
 * @param endedOn first day on which the person no longer holds it, when that came before
 * @param endedReason why it came before
 */
public record Term(
        String id,
        String networkId,
        Office office,
        String memberId,
        LocalDate fromOn,
        LocalDate untilOn,
        @Nullable LocalDate endedOn,
        @Nullable String endedReason,
        String electionId) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && !day.isAfter(untilOn) && (endedOn == null || day.isBefore(endedOn));
    }

    /** The last day in office, as it is known now. */
    public LocalDate lastDay() {
        return endedOn != null && !endedOn.isAfter(untilOn) ? endedOn.minusDays(1) : untilOn;
    }
}
