package org.articula.activity;

import org.articula.shared.Worded;

/** How a visit to a model closed ({@code F2.3.e}). */
public enum ClosingMeal implements Worded {
    LUNCH("Con almuerzo"),
    DINNER("Con cena"),
    NONE("Sin almuerzo ni cena");

    private final String spanish;

    ClosingMeal(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
