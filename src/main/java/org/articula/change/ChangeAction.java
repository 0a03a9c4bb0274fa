package org.articula.change;

import org.articula.shared.Worded;

/** What can happen to a meeting or a talk that was announced (RI.2). */
public enum ChangeAction implements Worded {
    MOVE("Moverla a otra fecha o lugar"),
    CANCEL("Cancelarla");

    private final String spanish;

    ChangeAction(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
