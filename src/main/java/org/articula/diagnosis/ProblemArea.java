package org.articula.diagnosis;

import org.articula.shared.Worded;

/** What part of a business a problem is of ({@code F2.2.g}). */
public enum ProblemArea implements Worded {
    PRODUCTION("Producción"),
    COSTS("Costos"),
    MARKET("Mercado"),
    MANAGEMENT("Gestión"),
    ORGANISATION("Organización"),
    FINANCE("Financiamiento");

    private final String spanish;

    ProblemArea(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
