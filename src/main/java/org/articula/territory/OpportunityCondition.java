package org.articula.territory;

/** The five conditions that turn an idea into an opportunity ({@code F2.1.g}). */
public enum OpportunityCondition {
    ATTRACTIVE("attractive", "Es atractiva para los productores y para el cliente"),
    TRENDS("trends", "Sigue las tendencias del mercado, la economía y el ambiente"),
    SKILLS("skills", "Está acorde con las habilidades y la experiencia de los productores"),
    STRENGTHS("strengths", "Es compatible con sus fortalezas"),
    WEAKNESSES("weaknesses", "Hay cómo superar las debilidades");

    private final String key;
    private final String spanish;

    OpportunityCondition(String key, String spanish) {
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
