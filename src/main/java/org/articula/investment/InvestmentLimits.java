package org.articula.investment;

/** How long the texts of a joint investment may be, in characters, and how large its amounts, in whole dollars. */
public final class InvestmentLimits {

    public static final int TITLE = 160;
    public static final int PURPOSE = 2000;
    public static final int REASON = 1000;

    /** Of an amount, in whole dollars. */
    public static final int MOST = 1_000_000;

    private InvestmentLimits() {}
}
