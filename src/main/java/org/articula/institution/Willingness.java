package org.articula.institution;

/** Whether an institution would put resources into the chain ({@code C1.3.k}). */
public enum Willingness {
    YES("Sí"),
    NO("No"),
    UNKNOWN("No se sabe");

    private final String spanish;

    Willingness(String spanish) {
        this.spanish = spanish;
    }

    /** As people read it. */
    public String spanish() {
        return spanish;
    }
}
