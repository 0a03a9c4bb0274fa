package org.articula.activity;

import org.articula.shared.Worded;

/** What an internship is about ({@code F2.3.d}). */
public enum InternshipTopic implements Worded {
    MANAGEMENT("Gestión"),
    TECHNIQUE("Manejo técnico"),
    TECHNOLOGY("Tecnología");

    private final String spanish;

    InternshipTopic(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
