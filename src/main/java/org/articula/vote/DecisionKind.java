package org.articula.vote;

/** What a network decides by vote beside the points of an agenda. */
public enum DecisionKind {
    /** A request to come in or to leave ({@code RI.20}). */
    MEMBERSHIP,
    /** The participation of somebody who misses meetings ({@code RI.15}, {@code RI.17}). */
    REVIEW,
    /** Other figures for the internal rules ({@code RI.21}). */
    RULES,
    /** The strategic position a network begins with ({@code F2.1}). */
    POSITION,
    /** To talk about something that is not on the agenda ({@code RI.11}). */
    OTHER_TOPIC,
    /** What the members have in common in their diagnoses ({@code F2.2.g}). */
    PROBLEMS
}
