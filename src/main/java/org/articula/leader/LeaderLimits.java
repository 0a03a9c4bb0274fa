package org.articula.leader;

/** How long the texts about a functional leader may be, in characters, and the bounds of a score. */
public final class LeaderLimits {

    public static final int AREA = 160;
    public static final int TEXT = 1000;
    public static final int TRAINING = 200;
    public static final int REMARK = 300;
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    private LeaderLimits() {}
}
