package org.articula.trade;

import org.articula.shared.Worded;

/** What members do together ({@code F2.3.f}). */
public enum TradeKind implements Worded {
    PURCHASE("Compra conjunta"),
    SALE("Venta conjunta");

    private final String spanish;

    TradeKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
