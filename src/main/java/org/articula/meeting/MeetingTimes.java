package org.articula.meeting;

import java.time.Duration;
import java.time.Instant;

/** The absolute moments the process waits for, all derived from the start. */
public record MeetingTimes(Instant invitationAt, Instant reminderAt, Instant attendanceOpensAt, Instant startsAt) {

    static MeetingTimes of(Instant startsAt, Duration invitationLead, Duration reminderLead, Duration attendanceLead) {
        return new MeetingTimes(
                startsAt.minus(invitationLead), startsAt.minus(reminderLead), startsAt.minus(attendanceLead), startsAt);
    }
}
