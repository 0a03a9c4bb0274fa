package org.articula.formation;

import org.jspecify.annotations.Nullable;

/**
 * What was decided at the end of a phase.
 *
 * @param phase the one that ends
 * @param missing the evidence that was missing; null when none was
 * @param by user id of who decided
 */
public record PhaseDecision(
        String id, Phase phase, Choice choice, @Nullable String missing, @Nullable String reason, String by) {

    /** How the network goes on. */
    public enum Choice {
        CLOSE,
        /** Ask a supervisor to let the phase close without all the evidence. */
        ASK,
        /** Go back to the steps of the phase. */
        RETURN
    }
}
