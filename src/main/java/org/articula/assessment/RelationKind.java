package org.articula.assessment;

/** What two candidates are to each other ({@code F1.3.b}). */
public enum RelationKind {
    FAMILY,
    FRIENDSHIP,
    BUSINESS,
    CONFLICT
}
