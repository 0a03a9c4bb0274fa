package org.articula.invitation;

/** What a member answers to an invitation. */
public enum AnswerChoice {
    YES("Asistiré"),
    NO("No podré asistir"),
    REPRESENTATIVE("Envío representante");

    private final String text;

    AnswerChoice(String text) {
        this.text = text;
    }

    /** Spanish, in the member's own voice. */
    public String text() {
        return text;
    }
}
