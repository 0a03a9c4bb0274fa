package org.articula.meeting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long before a meeting its members are invited and reminded, and its attendance sheet opens. */
@ConfigurationProperties("articula.meeting")
record MeetingProperties(
        @DefaultValue("72h") Duration invitationLead,
        @DefaultValue("24h") Duration reminderLead,
        @DefaultValue("30m") Duration attendanceLead) {

    MeetingProperties {
        boolean ordered = attendanceLead.compareTo(Duration.ZERO) >= 0
                && reminderLead.compareTo(attendanceLead) > 0
                && invitationLead.compareTo(reminderLead) > 0;
        if (!ordered) {
            throw new IllegalArgumentException("articula.meeting: invitation-lead must be longer than reminder-lead,"
                    + " and reminder-lead longer than attendance-lead");
        }
    }

    MeetingTimes timesOf(Meeting meeting) {
        return MeetingTimes.of(meeting.startsAt(), invitationLead, reminderLead, attendanceLead);
    }
}
