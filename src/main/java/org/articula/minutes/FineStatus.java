package org.articula.minutes;

import org.articula.shared.Worded;

/** What was decided about a proposed fine. */
public enum FineStatus implements Worded {
    CONFIRMED("Confirmada"),
    WAIVED("Perdonada");

    private final String spanish;

    FineStatus(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
