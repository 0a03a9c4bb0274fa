package org.articula.meeting;

/** How long the texts about a meeting may be, in characters and as its columns are, and which figures are possible. */
public final class MeetingLimits {

    public static final int REPRESENTATIVE_NAME = 120;

    /** In years. */
    public static final int REPRESENTATIVE_AGE = 120;

    public static final int MINUTES_LATE = 600;

    /** Why somebody did not come. */
    public static final int ATTENDANCE_NOTE = 500;

    private MeetingLimits() {}
}
