package org.articula.promotion;

import org.articula.shared.Worded;

/** For whom a talk is prepared: not every talk is for a crowd ({@code F1.1.k}). */
public enum TalkAudience implements Worded {
    OPEN("Abierta a todos los productores"),
    SMALL_GROUP("Grupo pequeño");

    private final String spanish;

    TalkAudience(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
