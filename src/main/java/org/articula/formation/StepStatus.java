package org.articula.formation;

/** How a step of the plan stands. */
public enum StepStatus {
    NEEDED,
    UNDER_WAY,
    DONE,
    /** Left for a date; it comes back then. */
    POSTPONED
}
