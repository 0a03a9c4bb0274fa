package org.articula.member;

/** How a review ends: the member stays, stays with a warning, or no longer belongs to the network. */
public enum ReviewOutcome {
    KEEP,
    WARN,
    SEPARATE
}
