package org.articula.member;

/** How long what is written about the people of a network may be, in characters, and which years they are born in. */
public final class MemberLimits {

    public static final int NAME = 120;
    public static final int WORKSHOP = 120;
    public static final int MAIN_PRODUCT = 200;

    /** As people write a telephone; what is kept of it is shorter. */
    public static final int PHONE = 30;

    public static final int EARLIEST_BIRTH_YEAR = 1900;

    /** The last year that can be typed at all; how old somebody must be is counted from today. */
    public static final int LATEST_BIRTH_YEAR = 2100;

    /** Why somebody comes, goes, or is looked at, and what the network says to it. */
    public static final int REASON = 1000;

    /** Days and hours at which somebody can meet. */
    public static final int AVAILABLE_TIMES = 200;

    static final int YOUNGEST = 14;
    static final int OLDEST = 110;

    private MemberLimits() {}
}
