package org.articula.support;

/** How long the texts of this module may be, in characters, and how far its figures go. */
public final class SupportLimits {

    /** An area of need, a weakness, what another support is. */
    public static final int LINE = 300;

    public static final int REPRESENTATIVE = 120;
    public static final int ATTENDEES = 500;

    /** Short minutes of a visit, a request, why the approach ends. */
    public static final int TEXT = 1000;

    public static final int TERM = 200;

    /** Amounts in dollars. */
    public static final int LEAST_AMOUNT = 0;

    public static final int MOST_AMOUNT = 10_000_000;

    static final int NEEDS = 30;

    /** Width of the columns. */
    static final int REASON = 1000;

    static final int OUTCOME = 2000;

    private SupportLimits() {}
}
