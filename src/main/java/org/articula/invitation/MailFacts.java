package org.articula.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/**
 * Reads what the mails of a meeting say. The meeting's own row is read for every mail, so that none goes out for a
 * meeting that was moved or cancelled a moment ago; the rest is the same for all members and read once per batch.
 */
@Component
class MailFacts {

    private static final Duration BATCH = Duration.ofSeconds(30);

    private final Meetings meetings;
    private final Agendas agendas;
    private final MeetingChanges changes;
    private final Networks networks;
    private final Members members;
    private final Clock clock;
    private volatile @Nullable Facts latest;

    MailFacts(
            Meetings meetings,
            Agendas agendas,
            MeetingChanges changes,
            Networks networks,
            Members members,
            Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.changes = changes;
        this.networks = networks;
        this.members = members;
        this.clock = clock;
    }

    /** What is true of a meeting when its mails are written. */
    record Facts(
            Meeting meeting,
            Network network,
            List<AgendaItem> agenda,
            Map<String, String> names,
            @Nullable Change lastMove,
            Instant readAt) {}

    Facts of(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        Facts known = latest;
        Instant now = clock.instant();
        if (known != null
                && known.meeting().equals(meeting)
                && !now.isBefore(known.readAt())
                && now.isBefore(known.readAt().plus(BATCH))) {
            return known;
        }
        Facts fresh = new Facts(
                meeting,
                networks.byId(meeting.networkId()),
                agendas.points(meetingId),
                members.allOf(meeting.networkId()).stream().collect(Collectors.toMap(Member::id, Member::name)),
                meeting.sequence() == 0 ? null : changes.lastMove(meetingId).orElse(null),
                now);
        latest = fresh;
        return fresh;
    }
}
