package org.articula.trust;

/** How long the texts of this module may be, in characters, and how far its figures go. */
public final class TrustLimits {

    public static final int REASON = 2000;

    /** There and back, in minutes. */
    public static final int TRAVEL_MINUTES = 1440;

    /** There and back, in whole dollars. */
    public static final int TRAVEL_COST = 1000;

    /** Of what is kept of a fact or a sentence. */
    static final int LINE = 1000;

    static final int REASONS = 2000;

    private TrustLimits() {}
}
