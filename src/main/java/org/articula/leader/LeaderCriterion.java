package org.articula.leader;

import org.articula.shared.Worded;

/** By what a functional leader is evaluated ({@code H4}). */
public enum LeaderCriterion implements Worded {
    CALLS("Convoca y comunica"),
    KEEPS_WORD("Cumple lo que se compromete"),
    LISTENS("Escucha y busca acuerdos"),
    SHARES("Comparte información y conocimientos"),
    MASTERS_AREA("Domina su área"),
    DEVELOPS_OTHERS("Ayuda a que otros asuman responsabilidades");

    private final String spanish;

    LeaderCriterion(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
