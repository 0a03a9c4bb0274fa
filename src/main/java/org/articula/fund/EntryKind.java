package org.articula.fund;

import org.articula.shared.Worded;

/** What happened to the money of a fund. */
public enum EntryKind implements Worded {
    PAYMENT("Aporte"),
    DONATION("Donación"),
    CO_FINANCING("Cofinanciamiento"),
    TRANSFER("Traslado entre caja y banco"),
    EXPENSE("Gasto"),
    CASH_DIFFERENCE("Diferencia de caja"),
    SETTLEMENT("Liquidación"),
    DISSOLUTION("Reparto del fondo"),
    REVERSAL("Anulación");

    private final String spanish;

    EntryKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
