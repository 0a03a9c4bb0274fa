package org.articula.formation;

import java.util.Arrays;
import java.util.NoSuchElementException;

/** The steps of the guide, in the order it recommends ({@code C2.o}). */
public enum GuideStep {
    F1_1(Phase.PROMOTION, "Vender la idea", 30),
    F1_2(Phase.PROMOTION, "Evaluar a los candidatos", 45),
    F1_3(Phase.PROMOTION, "Seleccionar a los integrantes", 60),
    F2_1(Phase.TRUST, "Definir la posición estratégica inicial", 75),
    F2_2(Phase.TRUST, "Hacer el diagnóstico situacional inicial", 90),
    F2_3(Phase.TRUST, "Desarrollar la base de confianza", 150),
    F2_4(Phase.TRUST, "Acercar a las instituciones y proveedores de servicios", 120),
    F2_5(Phase.TRUST, "Preparar el plan de mejora", 135),
    F2_6(Phase.TRUST, "Consolidar la confianza con proyectos piloto", 225),
    F3_1(Phase.STRATEGY, "Hacer el diagnóstico integral y fijar el objetivo de largo plazo", 240),
    F3_2(Phase.STRATEGY, "Diseñar el proyecto estratégico", 270),
    F3_3(Phase.STRATEGY, "Poner en marcha el proyecto estratégico", 330),
    F4_1(Phase.BUSINESS, "Contar con un gerente", 300),
    F4_2(Phase.BUSINESS, "Apoyar la consolidación del negocio", 345),
    F4_3(Phase.BUSINESS, "Formalizar la red", 365);

    private final Phase phase;
    private final String spanish;
    private final int defaultDays;

    GuideStep(Phase phase, String spanish, int defaultDays) {
        this.phase = phase;
        this.spanish = spanish;
        this.defaultDays = defaultDays;
    }

    /** The id in the guide ({@code F1.1}). */
    public String id() {
        return name().replace('_', '.');
    }

    /** From 1, in the order of its phase. */
    public int numberInPhase() {
        return Integer.parseInt(name().substring(name().indexOf('_') + 1));
    }

    /** The phase it belongs to. */
    public Phase phase() {
        return phase;
    }

    /** As people read it. */
    public String spanish() {
        return spanish;
    }

    /** Days from the start of the plan in which it is expected to be done, unless the installation says otherwise. */
    int defaultDays() {
        return defaultDays;
    }

    /** @throws NoSuchElementException if the guide has no such step */
    public static GuideStep of(String id) {
        return Arrays.stream(values())
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("La guía no tiene el paso «%s».".formatted(id)));
    }
}
