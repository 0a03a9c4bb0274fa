package org.articula.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
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

    void plan(Meeting meeting, Network network, NoticeKind kind, Collection<Member> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        List<Recipient> people = recipients.stream()
                .map(member -> new Recipient(member.id(), member.name(), member.email(), member.phone()))
                .toList();
        notices.plan(new NoticePlan(network.id(), network.code(), meeting.id(), kind, meeting.sequence(), people));
    }

    /** Only who has heard of the meeting must hear of its change. */
    void planForThoseTold(Meeting meeting, Network network, NoticeKind kind) {
        Set<String> told = notices.membersTold(meeting.id());
        if (told.isEmpty()) {
            return;
        }
        plan(
                meeting,
                network,
                kind,
                members.activeOf(network.id()).stream()
                        .filter(member -> told.contains(member.id()))
                        .toList());
    }
}
