package org.articula.institution;

/** Who an institution belongs to ({@code C1.3.b}). */
public enum InstitutionKind {
    PUBLIC("Pública"),
    PRIVATE("Privada");

    private final String spanish;

    InstitutionKind(String spanish) {
        this.spanish = spanish;
    }

    /** As people read it. */
    public String spanish() {
        return spanish;
    }
}
