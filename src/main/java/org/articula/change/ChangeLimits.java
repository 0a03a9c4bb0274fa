package org.articula.change;

/** How long the texts of a change may be, in characters; as its columns are. */
public final class ChangeLimits {

    public static final int PLACE = 200;
    public static final int REASON = 1000;

    private ChangeLimits() {}
}
