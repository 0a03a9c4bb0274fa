package org.articula.rules;

import org.articula.shared.Worded;

/** Where the fund is kept ({@code F2.3.j}). */
public enum FundCustody implements Worded {
    CASH("En caja"),
    BANK("En el banco");

    private final String spanish;

    FundCustody(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
