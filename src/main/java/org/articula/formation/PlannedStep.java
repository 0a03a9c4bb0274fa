package org.articula.formation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a network's one-year plan. Dates are the network's own.
 *
 * @param expectedOn the last day on which it is on time
 * @param postponedTo when a postponed step comes back
 */
public record PlannedStep(
        GuideStep step,
        LocalDate expectedOn,
        StepStatus status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate postponedTo) {

    /** Whether it is done and nobody decided to do it again. */
    public boolean done() {
        return status == StepStatus.DONE;
    }
}
