package org.articula.invitation;

import org.articula.shared.Worded;

/** What a member answers to an invitation. */
public enum AnswerChoice implements Worded {
    YES("Asistiré"),
    NO("No podré asistir"),
    REPRESENTATIVE("Envío representante");

    private final String spanish;

    AnswerChoice(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
