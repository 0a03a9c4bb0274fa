package org.articula.opportunity;

import org.articula.shared.Worded;

/** How producers can take part in a business opportunity ({@code C1.2.k2}). */
public enum Participation implements Worded {
    TRANSFORMATION("Transformación"),
    ADDED_VALUE("Generación de valor agregado"),
    DEVELOPMENT("Desarrollo de productos"),
    SUPPLY("Abastecimiento"),
    COMMERCIALISATION("Comercialización");

    private final String spanish;

    Participation(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
