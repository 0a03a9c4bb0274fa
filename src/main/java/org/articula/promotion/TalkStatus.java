package org.articula.promotion;

/** How far a talk has come. */
public enum TalkStatus {
    PLANNED,
    HELD,
    /** It could not be given, or nobody came. */
    NOT_HELD,
    /** Called off before its hour. */
    CANCELLED
}
