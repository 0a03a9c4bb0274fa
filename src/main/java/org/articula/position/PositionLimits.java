package org.articula.position;

/** How long the texts of a position may be, in characters, and within which bounds its figures lie. */
public final class PositionLimits {

    /** Objective, joint opportunity, vision, mission, and why another opportunity is chosen. */
    public static final int TEXT = 1000;

    /** A line of the SWOT, a future action. */
    public static final int LINE = 300;

    public static final int NAME = 200;
    public static final int CLIENT = 300;

    /** Votes for a line; how many members there are says the network. */
    public static final int LEAST_VOTES = 0;

    /** Amounts in dollars. */
    public static final int LEAST_AMOUNT = 0;

    public static final int MOST_AMOUNT = 1_000_000;

    /** Units sold in a month. */
    public static final int LEAST_VOLUME = 1;

    public static final int MOST_VOLUME = 1_000_000;

    /** Ideas are counted from 1. */
    public static final int FIRST_IDEA = 1;

    public static final int IDEAS = 20;

    static final int SWOT_LINES = 100;
    static final int ACTIONS = 40;

    /** Width of the column. */
    static final int REASONS = 4000;

    private PositionLimits() {}
}
