package org.articula.agenda;

/** Where an agreement stands. */
public enum AgreementStatus {
    OPEN("Pendiente"),
    MET("Cumplido"),
    /** The network gave it up. */
    DROPPED("Dejado sin efecto");

    private final String text;

    AgreementStatus(String text) {
        this.text = text;
    }

    /** Spanish, for people. */
    public String text() {
        return text;
    }
}
