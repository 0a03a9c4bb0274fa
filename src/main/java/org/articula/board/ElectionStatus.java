package org.articula.board;

/** How far an election is. */
public enum ElectionStatus {
    OPEN,
    PROPOSED,
    VOTED,
    TIED,
    ELECTED
}
