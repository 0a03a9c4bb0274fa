package org.articula.assessment;

/** How long the texts about a candidate may be, in characters, and how big the figures; as the columns are. */
public final class AssessmentLimits {

    /** A reason, what was verified, what is known of a relation. */
    public static final int TEXT = 1000;

    /** People who work in a business. */
    public static final int WORKERS = 1000;

    private AssessmentLimits() {}
}
