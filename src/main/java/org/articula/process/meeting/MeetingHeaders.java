package org.articula.process.meeting;

import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.member.AvailableTimes;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what heads the forms of a meeting, and when its members can meet, for those that set a date. */
@Component
class MeetingHeaders {

    private final Meetings meetings;
    private final Networks networks;
    private final AvailableTimes times;

    MeetingHeaders(Meetings meetings, Networks networks, AvailableTimes times) {
        this.meetings = meetings;
        this.networks = networks;
        this.times = times;
    }

    MeetingHeader of(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        Network network = networks.byId(meeting.networkId());
        return new MeetingHeader(
                network.name(),
                meeting.number(),
                SpanishDates.dateTime(meeting.startsAt(), network.zone()),
                meeting.place());
    }

    /** Spanish; null while nobody said anything. */
    @Nullable String availableTimes(String meetingId) {
        return times.of(meetings.byId(meetingId).networkId());
    }
}
