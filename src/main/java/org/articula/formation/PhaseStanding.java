package org.articula.formation;

import java.util.List;

/**
 * How a phase of the plan stands on a day.
 *
 * @param delayDays days its latest step is late, or was when all are done; 0 when it is on time
 * @param text Spanish, for people
 */
public record PhaseStanding(Phase phase, List<StepStanding> steps, long delayDays, String text) {

    /** Whether every step of the phase is done. */
    public boolean done() {
        return steps.stream().allMatch(step -> step.planned().done());
    }
}
