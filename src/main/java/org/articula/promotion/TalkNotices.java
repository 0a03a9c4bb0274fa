package org.articula.promotion;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.network.Network;
import org.articula.notification.ChangeAudiencePolicy;
import org.articula.notification.ChangeAudiencePolicy.Telling;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticePlan;
import org.articula.notification.Notices;
import org.articula.notification.PhoneCall;
import org.articula.notification.Recipient;
import org.articula.producer.Interest;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.springframework.stereotype.Component;

/** Puts the notices of a talk into the ledger; its sequence is their round. */
@Component
class TalkNotices {

    private final TalkTable talks;
    private final Producers producers;
    private final Notices notices;

    TalkNotices(TalkTable talks, Producers producers, Notices notices) {
        this.talks = talks;
        this.producers = producers;
        this.notices = notices;
    }

    void invite(Talk talk, Network network, Collection<Producer> people) {
        plan(
                talk,
                network,
                NoticeKind.TALK_INVITATION,
                people.stream().map(TalkNotices::recipient).toList());
    }

    /**
     * Whoever knows of the talk hears of the change; who was never told is invited to the new date. Of a cancellation nobody hears who was
     * never told, but for those whose mail was refused: the articulator was asked to reach them in another way, and may have.
     */
    void tellChange(Talk changed, Network network, NoticeKind kind) {
        boolean cancelled = kind == NoticeKind.TALK_CANCELLED;
        audience(changed).forEach((telling, people) -> {
            if (telling.knows() || (cancelled && telling.byPhone())) {
                plan(changed, network, kind, people);
            } else if (!cancelled) {
                plan(changed, network, NoticeKind.TALK_INVITATION, people);
            }
        });
    }

    /** Whom somebody must still telephone: no address, or one that refused the mail. */
    List<PhoneCall> calls(Talk talk, TalkChangeMessage change, TalkMessage invitation) {
        List<Notice> waiting =
                notices.ledger(talk.id()).stream().filter(Notice::awaitsCall).toList();
        Map<String, Producer> people =
                producers.byIds(waiting.stream().map(Notice::memberId).toList());
        return waiting.stream()
                .filter(notice -> people.containsKey(notice.memberId()))
                .map(notice -> PhoneCall.of(
                        notice,
                        requireNonNull(people.get(notice.memberId())).phone(),
                        notice.kind() == NoticeKind.TALK_INVITATION
                                ? invitation.to(notice.recipientName())
                                : change.to(notice.recipientName())))
                .toList();
    }

    private Map<Telling, List<Recipient>> audience(Talk talk) {
        List<Notice> before = notices.ledger(talk.id());
        notices.cancelPending(talk.id(), "La charla cambió.");
        // Asked after giving up what was pending: a mail that got away meanwhile has told somebody
        Map<String, Telling> tellings =
                ChangeAudiencePolicy.decide(before, notices.membersTold(talk.id()), talks.personallyInvited(talk.id()));
        Map<String, Producer> people = producers.byIds(tellings.keySet());
        Map<Telling, List<Recipient>> audience = new EnumMap<>(Telling.class);
        Set<String> seen = new HashSet<>();
        tellings.forEach((id, telling) -> {
            Producer person = people.get(id);
            if (person != null && person.interest() != Interest.WITHDRAWN && seen.add(person.id())) {
                audience.computeIfAbsent(telling, key -> new ArrayList<>())
                        .add(telling.byPhone() ? byPhone(person) : recipient(person));
            }
        });
        return audience;
    }

    private void plan(Talk talk, Network network, NoticeKind kind, List<Recipient> people) {
        if (!people.isEmpty()) {
            notices.plan(new NoticePlan(network.id(), network.code(), talk.id(), kind, talk.sequence(), people));
        }
    }

    private static Recipient recipient(Producer person) {
        return new Recipient(person.id(), person.name(), person.email(), person.phone());
    }

    private static Recipient byPhone(Producer person) {
        return new Recipient(person.id(), person.name(), null, person.phone());
    }
}
