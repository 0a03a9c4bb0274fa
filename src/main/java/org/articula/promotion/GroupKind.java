package org.articula.promotion;

/** What kind of group it is, as the guide's sheet asks ({@code F1.i}). */
public enum GroupKind {
    ASSOCIATION("Asociación"),
    NETWORK("Red"),
    ORGANISATION("Organización"),
    ASSOCIATIVE_ENTERPRISE("Empresa asociativa"),
    OTHER("Otro"),
    UNORGANISED("No están organizados");

    private final String text;

    GroupKind(String text) {
        this.text = text;
    }

    /** Spanish, as people read it. */
    public String text() {
        return text;
    }
}
