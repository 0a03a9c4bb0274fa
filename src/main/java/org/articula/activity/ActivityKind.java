package org.articula.activity;

import org.articula.shared.Worded;

/** What kind of gathering it is ({@code F2.3.b}–{@code F2.3.e}). */
public enum ActivityKind implements Worded {
    INTEGRATION("Actividad de integración"),
    MEMBER_VISIT("Visita entre integrantes"),
    INTERNSHIP("Pasantía"),
    MODEL_VISIT("Visita a una red o empresa modelo");

    private final String spanish;

    ActivityKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
