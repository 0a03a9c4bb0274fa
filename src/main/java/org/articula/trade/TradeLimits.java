package org.articula.trade;

/** How long the texts of a joint purchase or sale may be, in characters, and within which bounds its figures lie. */
public final class TradeLimits {

    public static final int NAME = 160;
    public static final int UNIT = 40;

    /** Of an amount, in whole dollars. */
    public static final int LEAST_AMOUNT = 0;

    public static final int MOST_AMOUNT = 1_000_000;
    public static final int LEAST_QUANTITY = 0;
    public static final int MOST_QUANTITY = 100_000;
    public static final int LEAST_DAYS = 0;
    public static final int MOST_DAYS = 365;

    /** Width of the column. */
    static final int REASONS = 2000;

    private TradeLimits() {}
}
