package org.articula.agenda;

/** How a point of the agenda ended. */
public enum ItemResult {
    DISCUSSED("Tratado"),
    APPROVED("Aprobado"),
    REJECTED("Rechazado"),
    /** Not resolved in its time: comes back at the next meeting (RI.14). */
    POSTPONED("Pasa a la siguiente reunión");

    private final String text;

    ItemResult(String text) {
        this.text = text;
    }

    /** Spanish, for people. */
    public String text() {
        return text;
    }

    /** Whether the members decided by vote. */
    public boolean isDecision() {
        return this == APPROVED || this == REJECTED;
    }
}
