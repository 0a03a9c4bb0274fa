package org.articula.invitation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.Agendas;
import org.articula.change.Change;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingChanges;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the mails of a meeting say that go out within a moment. */
@Component
class MailFacts {

    private final Meetings meetings;
    private final Agendas agendas;
    private final MeetingChanges changes;
    private final Networks networks;
    private final Members members;

    MailFacts(Meetings meetings, Agendas agendas, MeetingChanges changes, Networks networks, Members members) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.changes = changes;
        this.networks = networks;
        this.members = members;
    }

    /** What is true of a meeting when its mails are written. */
    record Facts(
            Meeting meeting,
            Network network,
            List<AgendaItem> agenda,
            Map<String, String> names,
            @Nullable Change lastMove) {}

    Facts of(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        return new Facts(
                meeting,
                networks.byId(meeting.networkId()),
                agendas.points(meetingId),
                members.allOf(meeting.networkId()).stream().collect(Collectors.toMap(Member::id, Member::name)),
                meeting.sequence() == 0 ? null : changes.lastMove(meetingId).orElse(null));
    }
}
