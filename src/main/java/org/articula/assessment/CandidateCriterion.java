package org.articula.assessment;

import org.articula.shared.Worded;

/** The five criteria of the guide to know who can form a network ({@code F1.2.k1}–{@code F1.2.k5}). */
public enum CandidateCriterion implements Worded {
    /** {@code F1.2.k1}: willing to invest time and money; the criterion that foretells success best. */
    INVESTMENT("Disponibilidad a invertir tiempo y recursos"),
    /** {@code F1.2.k2}: what meeting costs. */
    LOGISTICS("Costos logísticos razonables para reunirse"),
    /** {@code F1.2.k3}: like the rest of the group. */
    HOMOGENEITY("Parecido con el resto del grupo"),
    /** {@code F1.2.k4}: the activity weighs in the family's income. */
    MAIN_ACTIVITY("Peso de la actividad en el ingreso familiar"),
    /** {@code F1.2.k5}: no conflicts, opportunism, dishonesty or bad record. */
    TRUST("Nivel de confianza");

    private final String spanish;

    CandidateCriterion(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
