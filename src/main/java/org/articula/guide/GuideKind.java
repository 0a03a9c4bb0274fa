package org.articula.guide;

/** What sort of thing an item of the guide is, and so what it asks of the software. */
public enum GuideKind {
    OBJECTIVE,
    STEP,
    /** Somebody does it: a task or a part of one. */
    ACTION,
    /** Scored or judged. */
    CRITERION,
    /** Shown where the work is done. */
    CONSIDERATION,
    /** Enforced. */
    RULE,
    /** Computed or recorded. */
    INDICATOR,
    /** Driven by time. */
    TIMER,
    /** A decision on readiness. */
    GATE,
    /** A form or a document. */
    INSTRUMENT,
    ROLE,
    /** A failure to recognise. */
    PATTERN
}
