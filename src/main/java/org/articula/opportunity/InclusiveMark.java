package org.articula.opportunity;

import java.util.Locale;
import org.articula.shared.Worded;

/** What makes a business inclusive ({@code C1.2.o}). */
public enum InclusiveMark implements Worded {
    POVERTY("Ayuda a reducir la pobreza"),
    WOMEN("Favorece la participación de la mujer"),
    ENVIRONMENT("Cuida el ambiente");

    private final String spanish;

    InclusiveMark(String spanish) {
        this.spanish = spanish;
    }

    /** Its field in forms; the field with the reason ends in {@code Reason}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
