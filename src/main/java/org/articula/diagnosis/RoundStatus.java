package org.articula.diagnosis;

/** Where a round of diagnoses stands. */
public enum RoundStatus {
    /** Members are prepared and interviewed. */
    OPEN,
    /** Everybody was asked; the common problems wait for the network's vote. */
    GATHERED,
    RATIFIED,
    /** The network ended or began again. */
    GIVEN_UP
}
