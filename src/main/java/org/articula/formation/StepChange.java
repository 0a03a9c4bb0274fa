package org.articula.formation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A departure from the order the guide recommends ({@code C2.o}).
 *
 * @param reason why; it goes to the logbook
 * @param newDate when a postponed step comes back, in the network's zone; for the other actions there is none
 */
public record StepChange(GuideStep step, Action action, String reason, @Nullable LocalDate newDate) {

    /** What may be done to a step out of its turn. */
    public enum Action {
        BRING_FORWARD,
        REPEAT,
        POSTPONE
    }
}
