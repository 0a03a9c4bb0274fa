package org.articula.member;

/** Why a network looks at somebody's membership. */
public enum ReviewCause {
    /** Unjustified absences in a row ({@code RI.15}). */
    UNJUSTIFIED_IN_A_ROW,
    /** Many justified absences within one year ({@code RI.16}, {@code RI.17}). */
    JUSTIFIED_PER_YEAR
}
