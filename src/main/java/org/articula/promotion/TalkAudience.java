package org.articula.promotion;

/** For whom a talk is prepared: not every talk is for a crowd ({@code F1.1.k}). */
public enum TalkAudience {
    OPEN("Abierta a todos los productores"),
    SMALL_GROUP("Grupo pequeño");

    private final String text;

    TalkAudience(String text) {
        this.text = text;
    }

    /** Spanish, as people read it. */
    public String text() {
        return text;
    }
}
