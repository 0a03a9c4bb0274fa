package org.articula.institution;

import org.articula.shared.Worded;

/** Who an institution belongs to ({@code C1.3.b}). */
public enum InstitutionKind implements Worded {
    PUBLIC("Pública"),
    PRIVATE("Privada");

    private final String spanish;

    InstitutionKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
