package org.articula.member;

import org.articula.shared.Worded;

/** How a review ends: the member stays, stays with a warning, or no longer belongs to the network. */
public enum ReviewOutcome implements Worded {
    KEEP("Continúa"),
    WARN("Continúa, con una advertencia"),
    SEPARATE("Se separa de la red");

    private final String spanish;

    ReviewOutcome(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
