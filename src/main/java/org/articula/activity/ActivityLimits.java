package org.articula.activity;

/** How long the texts of activities and presentations may be, in characters, and how large their amounts, in whole dollars. */
public final class ActivityLimits {

    public static final int TITLE = 160;
    public static final int HOST = 160;
    public static final int CASE_REASON = 1000;
    public static final int LINE = 200;
    public static final int CONTRIBUTIONS = 500;
    public static final int TEXT = 1000;

    /** What a member tells of one aspect of the own business. */
    public static final int TOLD = 2000;

    public static final int CONTACTS = 1000;
    public static final int NOTE = 1000;
    public static final int LEAST_AMOUNT = 0;
    public static final int MOST_AMOUNT = 1_000_000;

    private ActivityLimits() {}
}
