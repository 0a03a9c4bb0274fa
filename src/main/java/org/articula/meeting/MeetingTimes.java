package org.articula.meeting;

import java.time.Instant;

/**
 * The absolute moments the process waits for, all derived from the start and the length of the meeting.
 *
 * @param recordingDueAt when its attendance and minutes should be closed; the network meets on without them
 */
public record MeetingTimes(
        Instant invitationAt,
        Instant reminderAt,
        Instant attendanceOpensAt,
        Instant startsAt,
        Instant recordingDueAt) {}
