package org.articula.network;

/** How long the texts of a network may be, in characters, and how far apart its meetings. */
public final class NetworkLimits {

    /** Capital letters and digits: a code stands in file names and in the names of processes. */
    public static final String CODE_PATTERN = "[A-Z0-9]{2,20}";

    public static final int CODE = 20;
    public static final int NAME = 120;
    public static final int SECTOR = 120;
    public static final int PLACE = 120;
    public static final int MEETING_PLACE = 200;

    /** Why a network is formed without an opportunity, suspended, restarted or ended. */
    public static final int REASON = 1000;

    /** Days from one ordinary meeting to the next. */
    public static final int LEAST_INTERVAL_DAYS = 1;

    /** Days from one ordinary meeting to the next. */
    public static final int INTERVAL_DAYS = 92;

    /** What is wrong with an interval beyond its limits; Spanish, with room for both. */
    public static final String INTERVAL_SENTENCE = "La frecuencia de las reuniones va de %d a %d días.";

    static final int ARTICULATOR_ID = 64;
    static final int ZONE_ID = 40;

    private NetworkLimits() {}
}
