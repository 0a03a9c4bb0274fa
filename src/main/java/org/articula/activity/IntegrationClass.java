package org.articula.activity;

import org.articula.shared.Worded;

/** The guide's examples of integration ({@code F2.3.b}). */
public enum IntegrationClass implements Worded {
    SOCIAL("Reunión social"),
    WORKING_MEAL("Desayuno o almuerzo de trabajo"),
    EVENT("Evento de interés"),
    CELEBRATION("Festejo"),
    LEISURE("Esparcimiento");

    private final String spanish;

    IntegrationClass(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
