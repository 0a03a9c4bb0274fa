package org.articula.agenda;

/** What kind of point an agenda item is. */
public enum AgendaItemKind {
    AGREEMENT("Acuerdo pendiente"),
    TOPIC("Tema"),
    PRESENTATION("Presentación de negocio"),
    RECONSIDERATION("Reconsideración"),
    /** Raised and admitted during the meeting (RI.11). */
    OTHER("Puntos varios");

    private final String text;

    AgendaItemKind(String text) {
        this.text = text;
    }

    /** Spanish, for people. */
    public String text() {
        return text;
    }
}
