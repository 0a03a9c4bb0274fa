package org.articula.fund;

import org.articula.shared.Worded;

/** Where money of a fund lies. */
public enum MoneyPlace implements Worded {
    CASH("Caja"),
    BANK("Banco");

    private final String spanish;

    MoneyPlace(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
