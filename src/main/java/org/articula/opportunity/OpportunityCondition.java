package org.articula.opportunity;

import java.util.Locale;
import org.articula.shared.Worded;

/** The five conditions that turn an idea into an opportunity ({@code F2.1.g}). */
public enum OpportunityCondition implements Worded {
    ATTRACTIVE("Es atractiva para los productores y para el cliente"),
    TRENDS("Sigue las tendencias del mercado, la economía y el ambiente"),
    SKILLS("Está acorde con las habilidades y la experiencia de los productores"),
    STRENGTHS("Es compatible con sus fortalezas"),
    WEAKNESSES("Hay cómo superar las debilidades");

    private final String spanish;

    OpportunityCondition(String spanish) {
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
