package org.articula.silence;

/** What ended a silence. */
public enum SilenceEnd {
    /** A valid meeting was recorded, and nothing else is missing. */
    MEETING,
    /** The supervising unit asked and wrote down what it found; the clock starts again. */
    ASKED,
    /** The network was suspended or ended: it is expected to be quiet. */
    STANDSTILL
}
