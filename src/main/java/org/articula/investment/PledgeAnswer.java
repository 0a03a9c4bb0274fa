package org.articula.investment;

import org.articula.shared.Worded;

/** What a member said when asked for a share. */
public enum PledgeAnswer implements Worded {
    COMMITTED("Pone su parte"),
    DECLINED("No pone"),
    NOT_ASKED("No se le preguntó");

    private final String spanish;

    PledgeAnswer(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
