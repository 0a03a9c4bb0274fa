package org.articula.assessment;

import org.articula.shared.Worded;

/** What two candidates are to each other ({@code F1.3.b}). */
public enum RelationKind implements Worded {
    FAMILY("Familia"),
    FRIENDSHIP("Amistad"),
    BUSINESS("Negocios"),
    CONFLICT("Conflicto");

    private final String spanish;

    RelationKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
