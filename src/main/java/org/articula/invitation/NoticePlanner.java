package org.articula.invitation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.meeting.Meeting;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.notification.ChangeAudiencePolicy;
import org.articula.notification.ChangeAudiencePolicy.Telling;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticePlan;
import org.articula.notification.Notices;
import org.articula.notification.Recipient;
import org.springframework.stereotype.Component;

/** Puts the notices of a meeting into the ledger; its sequence is their round. */
@Component
class NoticePlanner {

    private final Notices notices;
    private final Members members;

    NoticePlanner(Notices notices, Members members) {
        this.notices = notices;
        this.members = members;
    }

    void plan(Meeting meeting, Network network, NoticeKind kind, Collection<Member> people) {
        planFor(meeting, network, kind, people.stream().map(Member::recipient).toList());
    }

    /**
     * Tells that a meeting was moved: who knew of it hears of the change, whose invitation had not reached them gets one to the new date;
     * who was still to be called is still to be called. Nothing that waited with the old date goes out.
     */
    void tellMove(Meeting moved, Network network) {
        Audience audience = audience(moved, network, "La reunión se movió.");
        planFor(moved, network, NoticeKind.MEETING_MOVED, audience.knowing());
        planFor(moved, network, NoticeKind.INVITATION, audience.others());
    }

    /** Tells that a meeting is called off to those who know of it; nobody else hears anything of it. */
    void tellCancellation(Meeting meeting, Network network) {
        planFor(
                meeting,
                network,
                NoticeKind.MEETING_CANCELLED,
                audience(meeting, network, "La reunión se canceló.").knowing());
    }

    private record Audience(List<Recipient> knowing, List<Recipient> others) {}

    private Audience audience(Meeting meeting, Network network, String reason) {
        List<Notice> before = notices.ledger(meeting.id());
        notices.cancelPending(meeting.id(), reason);
        // Asked after giving up what was pending: a mail that got away meanwhile has told somebody
        Map<String, Telling> tellings =
                ChangeAudiencePolicy.decide(before, notices.membersTold(meeting.id()), Set.of());
        Audience audience = new Audience(new ArrayList<>(), new ArrayList<>());
        if (tellings.isEmpty()) {
            return audience;
        }
        for (Member member : members.activeOf(network.id())) {
            Telling telling = tellings.get(member.id());
            if (telling != null) {
                Recipient recipient = telling.byPhone() ? byPhone(member) : member.recipient();
                (telling.knows() ? audience.knowing() : audience.others()).add(recipient);
            }
        }
        return audience;
    }

    private void planFor(Meeting meeting, Network network, NoticeKind kind, List<Recipient> people) {
        if (!people.isEmpty()) {
            notices.plan(new NoticePlan(network.id(), network.code(), meeting.id(), kind, meeting.sequence(), people));
        }
    }

    private static Recipient byPhone(Member member) {
        return new Recipient(member.id(), member.name(), null, member.phone());
    }
}
