package org.articula.fund;

import org.articula.shared.Worded;

/** Whose money pays for something. */
public enum MoneySource implements Worded {
    OWN("Fondo de aportaciones"),
    DONOR("Dinero de un donante"),
    CO_FINANCING("Fondo de cofinanciamiento");

    private final String spanish;

    MoneySource(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
