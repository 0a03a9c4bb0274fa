package org.articula.seedgroup;

/** How long the texts of a group may be, in characters, as their columns are; and within which bounds its figures lie. */
public final class SeedGroupLimits {

    /** Whatever is told of a group in some sentences. */
    public static final int TEXT = 1000;

    public static final int PLACE = 200;

    /** What a group is called, what kind it is, what sector it works in. */
    public static final int NAME = 120;

    /** Since when a group is organised, as people say it. */
    public static final int SINCE = 60;

    /** One alone is no group. */
    public static final int FEWEST_MEMBERS = 2;

    public static final int MOST_MEMBERS = 10_000;

    private SeedGroupLimits() {}
}
