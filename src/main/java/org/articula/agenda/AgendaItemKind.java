package org.articula.agenda;

import org.articula.shared.Worded;

/** What kind of point an agenda item is. */
public enum AgendaItemKind implements Worded {
    AGREEMENT("Acuerdo pendiente"),
    TOPIC("Tema"),
    PRESENTATION("Presentación de negocio"),
    RECONSIDERATION("Reconsideración"),
    /** Raised and admitted during the meeting (RI.11). */
    OTHER("Puntos varios");

    private final String spanish;

    AgendaItemKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
