package org.articula.agenda;

import org.articula.shared.Worded;

/** How a point of the agenda ended. */
public enum ItemResult implements Worded {
    DISCUSSED("Tratado"),
    APPROVED("Aprobado"),
    REJECTED("Rechazado"),
    /** Not resolved in its time: comes back at the next meeting (RI.14). */
    POSTPONED("Pasa a la siguiente reunión");

    private final String spanish;

    ItemResult(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** Whether the members decided by vote. */
    public boolean isDecision() {
        return this == APPROVED || this == REJECTED;
    }
}
