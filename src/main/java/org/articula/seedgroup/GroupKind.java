package org.articula.seedgroup;

import org.articula.shared.Worded;

/** What kind of group it is, as the guide's sheet asks ({@code F1.i}). */
public enum GroupKind implements Worded {
    ASSOCIATION("Asociación"),
    NETWORK("Red"),
    ORGANISATION("Organización"),
    ASSOCIATIVE_ENTERPRISE("Empresa asociativa"),
    OTHER("Otro"),
    UNORGANISED("No están organizados");

    private final String spanish;

    GroupKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
