package org.articula.selection;

import org.articula.shared.Worded;

/** What is proposed or decided about a candidate. */
public enum SelectionOutcome implements Worded {
    ADMIT("Entra"),
    PENDING("Queda pendiente"),
    REJECT("No entra");

    private final String spanish;

    SelectionOutcome(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
