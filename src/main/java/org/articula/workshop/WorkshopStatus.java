package org.articula.workshop;

/** How far a workshop has come. */
public enum WorkshopStatus {
    PLANNED,
    HELD,
    /** It was called off. */
    CANCELLED
}
