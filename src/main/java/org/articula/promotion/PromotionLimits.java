package org.articula.promotion;

/** How long the texts of talks may be, in characters, as their columns are; and within which bounds their figures lie. */
public final class PromotionLimits {

    /** What a talk says. */
    public static final int CONTENT = 2000;

    /** Whatever is told of a talk in some sentences. */
    public static final int TEXT = 1000;

    public static final int PLACE = 200;
    public static final int TOOL = 200;

    public static final int SHORTEST_MINUTES = 15;
    public static final int LONGEST_MINUTES = 480;

    private PromotionLimits() {}
}
