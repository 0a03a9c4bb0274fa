package org.articula.fund;

/** Between which bounds the fund takes what is typed. */
public final class FundLimits {

    /** Of one payment, expense or count, in whole units of the network's money. */
    public static final int MOST_AMOUNT = 100_000;

    public static final int PURPOSE = 300;
    public static final int DONOR = 120;
    public static final int NOTE = 1000;

    private FundLimits() {}
}
