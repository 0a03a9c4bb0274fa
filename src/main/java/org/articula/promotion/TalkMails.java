package org.articula.promotion;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.notification.CalendarEvent;
import org.articula.notification.CalendarInvite;
import org.articula.notification.CalendarPart;
import org.articula.notification.Composition;
import org.articula.notification.Mail;
import org.articula.notification.MailProperties;
import org.articula.notification.MailTemplates;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer;
import org.articula.notification.NoticeKind;
import org.articula.notification.Obsolete;
import org.articula.notification.Rendered;
import org.articula.producer.Interest;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mail that invites a producer to a talk, with its calendar file ({@code F1.1.c}). */
@Component
class TalkMails implements NoticeComposer {

    private final TalkTable talks;
    private final Networks networks;
    private final Producers producers;
    private final MailTemplates templates;
    private final CalendarInvite calendar;
    private final MailProperties sender;
    private final Clock clock;

    TalkMails(
            TalkTable talks,
            Networks networks,
            Producers producers,
            MailTemplates templates,
            CalendarInvite calendar,
            MailProperties sender,
            Clock clock) {
        this.talks = talks;
        this.networks = networks;
        this.producers = producers;
        this.templates = templates;
        this.calendar = calendar;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.TALK_INVITATION);
    }

    @Override
    public Composition compose(Notice notice) {
        Talk talk = talks.byId(notice.occasionId());
        Network network = networks.byId(talk.networkId());
        String obsolete = obsolete(talk, network, notice.memberId());
        if (obsolete != null) {
            return new Obsolete(obsolete);
        }
        TalkMessage message = new TalkMessage(talk, network);
        Rendered body = templates.render("talk-invitation", model(notice, talk, network, message));
        return new Mail(
                "Invitación a una charla: " + message.whenText(),
                body.html(),
                body.text(),
                List.of(),
                new CalendarPart("REQUEST", calendar.request(event(notice, talk, network))));
    }

    private @Nullable String obsolete(Talk talk, Network network, String producerId) {
        if (network.status() == NetworkStatus.ENDED || network.status() == NetworkStatus.SUSPENDED) {
            return "La red %s.".formatted(network.status().words());
        }
        if (talk.status() != TalkStatus.PLANNED || !clock.instant().isBefore(talk.startsAt())) {
            return "La charla ya pasó.";
        }
        Producer producer = producers.byIds(List.of(producerId)).get(producerId);
        return producer != null && producer.interest() == Interest.WITHDRAWN
                ? "La persona se retiró: no se le insiste."
                : null;
    }

    private static Map<String, Object> model(Notice notice, Talk talk, Network network, TalkMessage message) {
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", network.name());
        model.put("producerName", notice.recipientName());
        model.put("sector", network.sector());
        model.put("startText", message.whenText());
        model.put("placeText", talk.place());
        model.put("durationText", "%d minutos".formatted(talk.durationMinutes()));
        model.put("moderatorName", null);
        return model;
    }

    private CalendarEvent event(Notice notice, Talk talk, Network network) {
        return new CalendarEvent(
                talk.id() + "@articula",
                0,
                talk.startsAt(),
                talk.durationMinutes(),
                network.zone(),
                "Charla: las ventajas de trabajar juntos",
                "Charla para productores del sector %s. No cuesta nada y no compromete a nada."
                        .formatted(network.sector()),
                talk.place(),
                sender.fromName(),
                sender.from(),
                notice.recipientName(),
                Objects.requireNonNull(notice.address(), "A mailed notice has an address"));
    }
}
