package org.articula.member;

import org.articula.shared.Worded;

/** As the person states it: female, male, or neither of the two. The guide counts women ({@code F1.i}). */
public enum Sex implements Worded {
    F("Mujer"),
    M("Hombre"),
    X("Prefiere no decirlo");

    private final String spanish;

    Sex(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
