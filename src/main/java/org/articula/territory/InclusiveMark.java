package org.articula.territory;

/** What makes a business inclusive ({@code C1.2.o}). */
public enum InclusiveMark {
    POVERTY("poverty", "Ayuda a reducir la pobreza"),
    WOMEN("women", "Favorece la participación de la mujer"),
    ENVIRONMENT("environment", "Cuida el ambiente");

    private final String key;
    private final String spanish;

    InclusiveMark(String key, String spanish) {
        this.key = key;
        this.spanish = spanish;
    }

    /** Its field in forms; the field with the reason ends in {@code Reason}. */
    public String key() {
        return key;
    }

    /** As people read it. */
    public String spanish() {
        return spanish;
    }
}
