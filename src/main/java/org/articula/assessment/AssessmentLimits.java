package org.articula.assessment;

/** How long the texts about a candidate may be, in characters, and how big the figures; as the columns are. */
public final class AssessmentLimits {

    /** A reason, what was verified, what is known of a relation or an antecedent. */
    public static final int TEXT = 1000;

    /** People who work in a business. */
    public static final int WORKERS = 1000;

    /** The way to a meeting, in minutes: a whole day. */
    public static final int TRAVEL_MINUTES = 1440;

    /** What going to a meeting and back costs, in dollars. */
    public static final int FARE = 200;

    /** The whole of a family's income, in percent. */
    public static final int WHOLE = 100;

    private AssessmentLimits() {}
}
