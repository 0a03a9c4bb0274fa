package org.articula.formation;

import java.util.Arrays;
import java.util.Comparator;

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

    /** From 1 to 4, as the guide counts. */
    public int number() {
        return ordinal() + 1;
    }

    /** What it is about, without its number: «promoción y selección». */
    public String subject() {
        return spanish.substring(spanish.indexOf(':') + 2);
    }

    /** Its last step in the order of the guide. */
    GuideStep lastStep() {
        return Arrays.stream(GuideStep.values())
                .filter(step -> step.phase() == this)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** As people read it. */
    public String spanish() {
        return spanish;
    }
}
