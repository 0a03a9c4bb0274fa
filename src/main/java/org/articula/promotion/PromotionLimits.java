package org.articula.promotion;

/** How long the texts of talks and groups may be, in characters, as their columns are; and within which bounds their figures lie. */
public final class PromotionLimits {

    /** What a talk says. */
    public static final int CONTENT = 2000;

    /** Whatever is told of a talk or a group in some sentences. */
    public static final int TEXT = 1000;

    public static final int PLACE = 200;
    public static final int TOOL = 200;

    /** What a group is called, what kind it is, what sector it works in. */
    public static final int NAME = 120;

    /** Since when a group is organised, as people say it. */
    public static final int SINCE = 60;

    public static final int SHORTEST_MINUTES = 15;
    public static final int LONGEST_MINUTES = 480;

    /** One alone is no group. */
    public static final int FEWEST_MEMBERS = 2;

    public static final int MOST_MEMBERS = 10_000;

    private PromotionLimits() {}
}
