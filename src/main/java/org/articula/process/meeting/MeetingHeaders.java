package org.articula.process.meeting;

import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** Reads what heads the forms of a meeting. */
@Component
class MeetingHeaders {

    private final Meetings meetings;
    private final Networks networks;

    MeetingHeaders(Meetings meetings, Networks networks) {
        this.meetings = meetings;
        this.networks = networks;
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
}
