package org.articula.investment;

import org.articula.shared.Worded;

/** Where a joint investment stands. */
public enum InvestmentStatus implements Worded {
    PROPOSED("Propuesta"),
    APPROVED("Aprobada"),
    STOPPED("Detenida");

    private final String spanish;

    InvestmentStatus(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
