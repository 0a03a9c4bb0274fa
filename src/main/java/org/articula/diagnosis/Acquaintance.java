package org.articula.diagnosis;

import org.articula.shared.Worded;

/** Whom of the network somebody knows. */
public enum Acquaintance implements Worded {
    ALL("A todos"),
    SOME("A algunos"),
    NONE("A nadie");

    private final String spanish;

    Acquaintance(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
