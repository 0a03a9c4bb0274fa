package org.articula.activity;

import org.articula.shared.Worded;

/** Where an activity stands. */
public enum ActivityStatus implements Worded {
    PLANNED("Programada"),
    HELD("Hecha"),
    CANCELLED("No se hizo");

    private final String spanish;

    ActivityStatus(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
