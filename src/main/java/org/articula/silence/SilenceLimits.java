package org.articula.silence;

/** How much people may write about a silence. */
public final class SilenceLimits {

    /** Characters of each part of an answer: both, and what the product adds, fit into one entry of the logbook. */
    public static final int ANSWER = 800;

    private SilenceLimits() {}
}
