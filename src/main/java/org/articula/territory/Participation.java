package org.articula.territory;

/** How producers can take part in a business opportunity ({@code C1.2.k2}). */
public enum Participation {
    TRANSFORMATION("Transformación"),
    ADDED_VALUE("Generación de valor agregado"),
    DEVELOPMENT("Desarrollo de productos"),
    SUPPLY("Abastecimiento"),
    COMMERCIALISATION("Comercialización");

    private final String spanish;

    Participation(String spanish) {
        this.spanish = spanish;
    }

    /** As people read it. */
    public String spanish() {
        return spanish;
    }
}
