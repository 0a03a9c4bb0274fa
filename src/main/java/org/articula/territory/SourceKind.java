package org.articula.territory;

/** Where what the logbook says of a territory comes from. */
public enum SourceKind {
    /** {@code C1.1.a}: a study of the territory's potential. */
    STUDY,
    /** {@code C1.1.b}: the map of activities and their actors. */
    ACTIVITY_MAP,
    /** {@code C1.1.c}: an institution that works in the territory. */
    INSTITUTION,
    /** {@code C1.1.d}: a workshop agreed with the actors. */
    WORKSHOP,
    /** {@code C1.1.e}: web pages, books and other publications. */
    SECONDARY
}
