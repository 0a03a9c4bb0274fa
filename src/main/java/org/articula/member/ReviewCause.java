package org.articula.member;

/** Why a network looks at somebody's membership: unjustified absences in a row ({@code RI.15}) or many justified ones ({@code RI.17}). */
public enum ReviewCause {
    UNJUSTIFIED_IN_A_ROW,
    JUSTIFIED_PER_YEAR
}
