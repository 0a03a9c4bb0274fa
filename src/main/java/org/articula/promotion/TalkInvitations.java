package org.articula.promotion;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.mail.WhatsApp;
import org.articula.network.Networks;
import org.articula.notification.Notice;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.articula.producer.Interest;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.shared.FieldErrors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Calls producers to a talk ({@code F1.1.c}): everybody at once, by mail who has an address, women in person ({@code F1.1.l}). Who withdrew
 * is left in peace ({@code F1.1.i}).
 */
@Service
@Transactional
public class TalkInvitations {

    private final TalkTable talks;
    private final Networks networks;
    private final Producers producers;
    private final Notices notices;
    private final TalkNotices talkNotices;
    private final Clock clock;

    TalkInvitations(
            TalkTable talks,
            Networks networks,
            Producers producers,
            Notices notices,
            TalkNotices talkNotices,
            Clock clock) {
        this.talks = talks;
        this.networks = networks;
        this.producers = producers;
        this.notices = notices;
        this.talkNotices = talkNotices;
        this.clock = clock;
    }

    /** Whom the network knows and may still call, as Spanish sorts names. */
    @Transactional(readOnly = true)
    public List<TalkGuest> guests(String talkId) {
        TalkMessage message = message(talks.byId(talkId));
        return producers.of(message.network().id()).stream()
                .filter(producer -> producer.interest() != Interest.WITHDRAWN)
                .map(producer -> guest(producer, message))
                .toList();
    }

    /** The words for everybody, to copy into a group or read out. */
    @Transactional(readOnly = true)
    public String messageToAll(String talkId) {
        return message(talks.byId(talkId)).toAll();
    }

    /**
     * Notes how everybody was called and plans the mails.
     *
     * @param announcement the means used: radio, posters, assemblies…
     * @param personally ids of the producers who were invited in person or by telephone; others are left out
     * @param byMail whether those with an address get the invitation by mail; a talk that has begun is not mailed
     * @throws org.articula.shared.InvalidInputException with path {@code announcement}
     */
    public void announce(String talkId, String announcement, Set<String> personally, boolean byMail) {
        FieldErrors errors = new FieldErrors();
        errors.required("announcement", "por qué medios convocó", announcement, PromotionLimits.TEXT);
        errors.throwIfAny();
        Talk talk = talks.byId(talkId);
        List<TalkGuest> guests = guests(talkId);
        talks.announce(
                talkId,
                announcement,
                guests.stream()
                        .map(guest -> guest.producer().id())
                        .filter(personally::contains)
                        .collect(Collectors.toSet()));
        if (byMail && clock.instant().isBefore(talk.startsAt())) {
            talkNotices.invite(
                    talk,
                    networks.byId(talk.networkId()),
                    guests.stream()
                            .filter(TalkGuest::byMail)
                            .map(TalkGuest::producer)
                            .toList());
        }
    }

    /** Names of those whose address refused the invitation: they are to be told in another way. */
    @Transactional(readOnly = true)
    public List<String> unreached(String talkId) {
        return notices.ledger(talkId).stream()
                .filter(notice -> notice.status() == NoticeStatus.FAILED)
                .map(Notice::recipientName)
                .distinct()
                .toList();
    }

    private TalkMessage message(Talk talk) {
        return new TalkMessage(talk, networks.byId(talk.networkId()));
    }

    private static TalkGuest guest(Producer producer, TalkMessage message) {
        String text = message.to(producer.name());
        return new TalkGuest(
                producer, StringUtils.hasText(producer.email()), text, WhatsApp.link(producer.phone(), text));
    }
}
