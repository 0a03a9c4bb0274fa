package org.articula.position;

import org.articula.shared.Worded;

/** What the guide has follow from an opportunity ({@code F2.1.d}). */
public enum FutureActionKind implements Worded {
    INTERNSHIP("Pasantía"),
    IMPROVEMENT_PLAN("Plan de mejora"),
    PILOT("Proyecto piloto"),
    STRATEGIC_PROJECT("Proyecto estratégico"),
    OTHER("Otra acción");

    private final String spanish;

    FutureActionKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
