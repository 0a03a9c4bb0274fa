package org.articula.fund;

import org.articula.shared.Worded;

/** What a fund pays for: the costs of working together, and later small projects ({@code F2.3.j}). */
public enum ExpenseKind implements Worded {
    MATERIALS("Materiales y copias"),
    TRANSPORT("Transporte"),
    REFRESHMENT("Refrigerio"),
    SERVICES("Servicios y trámites"),
    OTHER("Otro gasto de operación"),
    PROJECT("Proyecto conjunto");

    private final String spanish;

    ExpenseKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** Whether it is a cost of operation, which the co-financing fund never pays. */
    public boolean operating() {
        return this != PROJECT;
    }
}
