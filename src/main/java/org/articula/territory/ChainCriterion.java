package org.articula.territory;

import org.articula.shared.Worded;

/** The eight criteria of the guide to choose productive chains ({@code C1.1.k1}–{@code C1.1.k8}). */
public enum ChainCriterion implements Worded {
    /** {@code C1.1.k1}. */
    EMPLOYMENT("Potencial de generación de empleo"),
    /** {@code C1.1.k2}. */
    REPLICATION("Posibilidad de replicar la experiencia"),
    /** {@code C1.1.k3}. */
    MAIN_BUYER("Gran comprador articulado con los productores"),
    /** {@code C1.1.k4}. */
    ADDED_VALUE("Valor agregado en la producción o el servicio"),
    /** {@code C1.1.k5}. */
    SUPPORT("Instituciones de apoyo en torno a la cadena"),
    /** {@code C1.1.k6}. */
    IMPACT("Impacto socioeconómico y ambiental positivo"),
    /** {@code C1.1.k7}. */
    ORGANISATIONS("Organizaciones de productores que faciliten actividades conjuntas"),
    /** {@code C1.1.k8}. */
    PROFITABILITY("Rentabilidad de los eslabones y otras formas de llegar al mercado final");

    private final String spanish;

    ChainCriterion(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
