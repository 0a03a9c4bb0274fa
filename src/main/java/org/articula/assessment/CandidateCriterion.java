package org.articula.assessment;

/** The five criteria of the guide to know who can form a network ({@code F1.2.k1}–{@code F1.2.k5}). */
public enum CandidateCriterion {
    /** {@code F1.2.k1}: willing to invest time and money; the criterion that foretells success best. */
    INVESTMENT,
    /** {@code F1.2.k2}: what meeting costs. */
    LOGISTICS,
    /** {@code F1.2.k3}: like the rest of the group. */
    HOMOGENEITY,
    /** {@code F1.2.k4}: the activity weighs in the family's income. */
    MAIN_ACTIVITY,
    /** {@code F1.2.k5}: no conflicts, opportunism, dishonesty or bad record. */
    TRUST
}
