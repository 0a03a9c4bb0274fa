package org.articula.agenda;

import org.articula.shared.Worded;

/** Where an agreement stands. */
public enum AgreementStatus implements Worded {
    OPEN("Pendiente"),
    MET("Cumplido"),
    /** The network gave it up. */
    DROPPED("Dejado sin efecto");

    private final String spanish;

    AgreementStatus(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
