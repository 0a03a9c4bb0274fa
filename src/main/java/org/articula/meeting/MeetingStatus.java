package org.articula.meeting;

/** Where a meeting stands in its life; it only moves forward. */
public enum MeetingStatus {
    /** On the calendar; its agenda may still be missing. */
    PLANNED,
    /** Members have been invited. */
    CONVENED,
    /** Attendance has been recorded. */
    IN_SESSION,
    /** Minutes closed: nothing about the meeting changes any more. */
    CLOSED,
    CANCELLED;

    /** Whether the meeting is still ahead or under way. */
    public boolean isOpen() {
        return this == PLANNED || this == CONVENED || this == IN_SESSION;
    }
}
