package org.articula.process.meeting;

import java.util.HashMap;
import java.util.Map;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** The lines that head every form of a meeting: which network, which meeting, when and where. */
@Component
class MeetingHeader {

    private final Meetings meetings;
    private final Networks networks;

    MeetingHeader(Meetings meetings, Networks networks) {
        this.meetings = meetings;
        this.networks = networks;
    }

    /** A new map with the header, for the form to add its own to. */
    Map<String, Object> of(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        Network network = networks.byId(meeting.networkId());
        Map<String, Object> header = new HashMap<>();
        header.put("networkName", network.name());
        header.put("meetingNumber", meeting.number());
        header.put("whenText", SpanishDates.dateTime(meeting.startsAt(), network.zone()));
        header.put("placeText", meeting.place());
        return header;
    }
}
