package org.articula.meeting;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long before a meeting its members are invited and reminded, and its attendance sheet opens; and how long after it the next one waits
 * for its attendance and minutes to be closed.
 */
@ConfigurationProperties("articula.meeting")
record MeetingProperties(
        @DefaultValue("72h") Duration invitationLead,
        @DefaultValue("24h") Duration reminderLead,
        @DefaultValue("30m") Duration attendanceLead,
        @DefaultValue("24h") Duration recordingGrace) {

    MeetingProperties {
        boolean ordered = attendanceLead.compareTo(Duration.ZERO) >= 0
                && reminderLead.compareTo(attendanceLead) > 0
                && invitationLead.compareTo(reminderLead) > 0;
        if (!ordered) {
            throw new IllegalArgumentException("articula.meeting: invitation-lead must be longer than reminder-lead,"
                    + " and reminder-lead longer than attendance-lead");
        }
        if (recordingGrace.isNegative()) {
            throw new IllegalArgumentException(
                    "articula.meeting.recording-grace: nothing is due before the meeting ends");
        }
    }

    MeetingTimes timesOf(Meeting meeting) {
        Instant startsAt = meeting.startsAt();
        return new MeetingTimes(
                startsAt.minus(invitationLead),
                startsAt.minus(reminderLead),
                startsAt.minus(attendanceLead),
                startsAt,
                meeting.endsAt().plus(recordingGrace));
    }
}
