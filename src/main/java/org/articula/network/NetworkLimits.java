package org.articula.network;

/** How long the texts of a network may be, in characters, and how far apart its meetings; as the columns are. */
public final class NetworkLimits {

    public static final int CODE = 20;
    public static final int NAME = 120;
    public static final int SECTOR = 120;
    public static final int PLACE = 120;
    public static final int MEETING_PLACE = 200;

    /** Days from one meeting to the next. */
    public static final int INTERVAL_DAYS = 92;

    /** Why a network is formed without an opportunity, suspended, ended or begun again. */
    public static final int REASON = 1000;

    private NetworkLimits() {}
}
