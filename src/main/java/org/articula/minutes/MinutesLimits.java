package org.articula.minutes;

/** How long the texts of minutes may be, in characters and as their columns are, and how long a session may last longer. */
public final class MinutesLimits {

    /** What else there is to say of a meeting. */
    public static final int NOTE = 4_000;

    /** Minutes added to a session by those present (RI.3). */
    public static final int EXTENDED_MINUTES = 480;

    /** Why a fine is waived. */
    public static final int WAIVER_REASON = 1000;

    private MinutesLimits() {}
}
