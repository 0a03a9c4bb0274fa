package org.articula.fund;

import org.articula.shared.Worded;

/** What the money of a fund is, or what became of it; see {@link LedgerLine}. */
public enum Account implements Worded {
    CASH("Caja"),
    BANK("Banco"),
    CONTRIBUTIONS("Aportes"),
    FINES("Multas"),
    DONORS("Donantes"),
    CO_FINANCING("Cofinanciamiento"),
    EXPENSES("Gastos"),
    SETTLEMENTS("Liquidaciones"),
    CASH_DIFFERENCE("Diferencias de caja");

    private final String spanish;

    Account(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
