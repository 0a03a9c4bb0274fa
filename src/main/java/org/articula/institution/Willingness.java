package org.articula.institution;

import org.articula.shared.Worded;

/** Whether an institution would put resources into the chain ({@code C1.3.k}). */
public enum Willingness implements Worded {
    YES("Sí"),
    NO("No"),
    UNKNOWN("No se sabe");

    private final String spanish;

    Willingness(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
