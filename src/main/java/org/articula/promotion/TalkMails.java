package org.articula.promotion;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.change.Changes;
import org.articula.mail.CalendarAnswer;
import org.articula.mail.CalendarEvent;
import org.articula.mail.CalendarInvite;
import org.articula.mail.CalendarPart;
import org.articula.mail.MailTemplates;
import org.articula.mail.Rendered;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.notification.Composition;
import org.articula.notification.Mail;
import org.articula.notification.MailProperties;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer;
import org.articula.notification.NoticeKind;
import org.articula.notification.Obsolete;
import org.articula.producer.Interest;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the mails that call producers to a talk or tell them that it changed, with its calendar file ({@code F1.1.c}). */
@Component
class TalkMails implements NoticeComposer {

    private final TalkTable talks;
    private final Changes changes;
    private final Networks networks;
    private final Producers producers;
    private final MailTemplates templates;
    private final CalendarInvite calendar;
    private final MailProperties sender;
    private final Clock clock;

    TalkMails(
            TalkTable talks,
            JdbcClient jdbc,
            Networks networks,
            Producers producers,
            MailTemplates templates,
            CalendarInvite calendar,
            MailProperties sender,
            Clock clock) {
        this.talks = talks;
        this.changes = new Changes(jdbc, TalkTable.OCCASION);
        this.networks = networks;
        this.producers = producers;
        this.templates = templates;
        this.calendar = calendar;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.TALK_INVITATION, NoticeKind.TALK_MOVED, NoticeKind.TALK_CANCELLED);
    }

    @Override
    public Letter letter(Batch batch) {
        Facts facts = facts(batch);
        return notice -> composition(notice, facts);
    }

    /**
     * What mails of a talk have in common.
     *
     * @param knowing who knew of the talk before these mails: by earlier ones, or because somebody invited them in person
     * @param withdrawn who does not want to be asked any more
     */
    private record Facts(
            Talk talk,
            Network network,
            @Nullable TalkChangeMessage change,
            Set<String> knowing,
            Set<String> withdrawn) {}

    private Facts facts(Batch batch) {
        Talk talk = talks.byId(batch.occasionId());
        Network network = networks.byId(talk.networkId());
        Set<String> knowing = new HashSet<>(batch.told().people());
        knowing.addAll(talks.personallyInvited(talk.id()));
        return new Facts(
                talk,
                network,
                changes.last(talk.id())
                        .map(change -> new TalkChangeMessage(talk, network, change))
                        .orElse(null),
                knowing,
                producers.byIds(batch.memberIds()).values().stream()
                        .filter(producer -> producer.interest() == Interest.WITHDRAWN)
                        .map(Producer::id)
                        .collect(Collectors.toSet()));
    }

    private Composition composition(Notice notice, Facts facts) {
        Talk talk = facts.talk();
        boolean knows =
                notice.kind() != NoticeKind.TALK_INVITATION && facts.knowing().contains(notice.memberId());
        String obsolete = obsolete(notice, knows, facts);
        if (obsolete != null) {
            return new Obsolete(obsolete);
        }
        String when = new TalkMessage(talk, facts.network()).whenText();
        // What somebody never heard of has not changed for them
        NoticeKind wording =
                notice.kind() == NoticeKind.TALK_MOVED && !knows ? NoticeKind.TALK_INVITATION : notice.kind();
        Rendered body = templates.render(template(wording), model(notice, facts, when));
        CalendarEvent event = event(notice, talk, facts.network());
        return new Mail(
                subject(wording, talk.purpose()) + when,
                body.html(),
                body.text(),
                List.of(),
                notice.kind() == NoticeKind.TALK_CANCELLED
                        ? new CalendarPart("CANCEL", calendar.cancel(event))
                        : new CalendarPart("REQUEST", calendar.request(event)));
    }

    private @Nullable String obsolete(Notice notice, boolean knows, Facts facts) {
        Talk talk = facts.talk();
        NetworkStatus network = facts.network().status();
        boolean cancellation = notice.kind() == NoticeKind.TALK_CANCELLED;
        if (cancellation && !knows) {
            return "No se le había invitado.";
        }
        if (!cancellation && talk.status() == TalkStatus.CANCELLED) {
            return "La %s se canceló.".formatted(talk.purpose().inside());
        }
        // Who was invited must hear that the door is closed, whatever became of the network
        if (!cancellation && (network == NetworkStatus.ENDED || network == NetworkStatus.SUSPENDED)) {
            return "La red %s.".formatted(network.words());
        }
        if (notice.round() < talk.sequence()) {
            return "La %s cambió después: hay un aviso más reciente."
                    .formatted(talk.purpose().inside());
        }
        if (talk.status() == TalkStatus.HELD
                || talk.status() == TalkStatus.NOT_HELD
                || !clock.instant().isBefore(talk.startsAt())) {
            return "La %s ya pasó.".formatted(talk.purpose().inside());
        }
        return facts.withdrawn().contains(notice.memberId()) ? "La persona se retiró: no se le insiste." : null;
    }

    private Map<String, Object> model(Notice notice, Facts facts, String when) {
        Talk talk = facts.talk();
        TalkChangeMessage change = facts.change();
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", facts.network().name());
        model.put("producerName", notice.recipientName());
        model.put("sector", facts.network().sector());
        model.put("occasion", talk.purpose().inside());
        model.put("aim", talk.purpose().aim());
        model.put("startText", when);
        model.put("placeText", talk.place());
        model.put("durationText", "%d minutos".formatted(talk.durationMinutes()));
        model.put("moderatorName", null);
        if (change != null) {
            model.put("reason", change.change().reason());
            model.put("formerStartText", change.formerStartText());
        }
        return model;
    }

    private static String template(NoticeKind kind) {
        return switch (kind) {
            case TALK_INVITATION -> "talk-invitation";
            case TALK_MOVED -> "talk-moved";
            case TALK_CANCELLED -> "talk-cancelled";
            default -> throw new IllegalArgumentException("No mail of a talk: " + kind);
        };
    }

    private static String subject(NoticeKind kind, TalkPurpose purpose) {
        String opening =
                switch (kind) {
                    case TALK_MOVED -> "Cambio en la %s: ";
                    case TALK_CANCELLED -> "Cancelada la %s: ";
                    default -> "Invitación a una %s: ";
                };
        return opening.formatted(purpose.inside());
    }

    private CalendarEvent event(Notice notice, Talk talk, Network network) {
        return new CalendarEvent(
                talk.id() + "@articula",
                talk.sequence(),
                talk.startsAt(),
                talk.durationMinutes(),
                network.zone(),
                talk.purpose() == TalkPurpose.IDEA
                        ? "Charla: las ventajas de trabajar juntos"
                        : "Reunión de sensibilización: cómo trabajará la red",
                "%s para productores del sector %s. No cuesta nada y no compromete a nada."
                        .formatted(talk.purpose().spanish(), network.sector()),
                talk.place(),
                sender.fromName(),
                sender.from(),
                notice.recipientName(),
                Objects.requireNonNull(notice.address(), "A mailed notice has an address"),
                CalendarAnswer.NONE);
    }
}
