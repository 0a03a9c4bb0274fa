package org.articula.formation;

/** The four phases of the guide. */
public enum Phase {
    PROMOTION("Fase 1: promoción y selección"),
    TRUST("Fase 2: base de confianza"),
    STRATEGY("Fase 3: estrategia de largo plazo"),
    BUSINESS("Fase 4: puesta en marcha del proyecto estratégico");

    private final String spanish;

    Phase(String spanish) {
        this.spanish = spanish;
    }

    /** As people read it. */
    public String spanish() {
        return spanish;
    }
}
