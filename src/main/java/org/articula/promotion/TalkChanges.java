package org.articula.promotion;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.articula.change.Announced;
import org.articula.change.Change;
import org.articula.change.ChangeAction;
import org.articula.change.ChangePolicy;
import org.articula.change.Changes;
import org.articula.change.NewChange;
import org.articula.change.NewDatePolicy;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Network;
import org.articula.network.NetworkEnded;
import org.articula.network.NetworkRestarted;
import org.articula.network.NetworkStatus;
import org.articula.network.NetworkSuspended;
import org.articula.network.Networks;
import org.articula.notification.NoticeKind;
import org.articula.notification.PhoneCall;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves and cancels talks that were announced ({@code F1.1.c}), so that nobody stands before a closed door. */
@Service
@Transactional
public class TalkChanges {

    /** Who changes what falls with its network. */
    private static final String THE_PRODUCT = "articula";

    private final TalkTable talks;
    private final Changes changes;
    private final Networks networks;
    private final TalkNotices notices;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TalkChanges(
            TalkTable talks,
            JdbcClient jdbc,
            Networks networks,
            TalkNotices notices,
            Logbook logbook,
            ApplicationEventPublisher events,
            Clock clock) {
        this.talks = talks;
        this.changes = new Changes(jdbc, TalkTable.OCCASION);
        this.networks = networks;
        this.notices = notices;
        this.logbook = logbook;
        this.events = events;
        this.clock = clock;
    }

    /** The talks of these networks that are still ahead, the next one first. */
    @Transactional(readOnly = true)
    public List<Talk> ahead(Collection<String> networkIds) {
        return talks.plannedAfter(networkIds, clock.instant());
    }

    /**
     * Accepts a change, to be carried out by {@link #apply}.
     *
     * @return id of the change
     * @throws InvalidInputException with paths {@code talkId}, {@code newStart}, {@code newPlace}, {@code reason}
     */
    public String request(NewChange wish) {
        Talk talk = talks.find(wish.occasionId())
                .orElseThrow(() -> new InvalidInputException("talkId", "Esta charla no existe."));
        Network network = networks.byId(talk.networkId());
        Instant now = clock.instant();
        refuseUnlessAhead(talk, network);
        Announced announced = announced(talk, network);
        InvalidInputException.throwIfAny(
                ChangePolicy.check(wish, announced, start -> NewDatePolicy.objection(start, network.zone(), now)));
        Change change = Change.of(wish, announced, now);
        changes.insert(change);
        return change.id();
    }

    /**
     * Carries a change out: the row and the notices follow, the logbook keeps the reason, and {@link TalkMoved} or
     * {@link TalkCancelled} is published. Applying the same change again does nothing.
     *
     * @return whether the talk had been announced, so that people must hear of it beyond the mails
     * @throws InvalidInputException if the talk has begun, was held or was cancelled in the meantime
     * @throws NoSuchElementException if there is no such change
     */
    public boolean apply(String changeId) {
        Change change = changes.byId(changeId);
        Talk talk = talks.byId(change.occasionId());
        boolean announced = talk.announcement() != null;
        if (!changes.markApplied(changeId, clock.instant())) {
            return announced;
        }
        Network network = networks.byId(talk.networkId());
        refuseUnlessAhead(talk, network);
        if (change.action() == ChangeAction.MOVE) {
            move(talk, network, change);
        } else {
            cancel(talk, network, change);
        }
        return announced;
    }

    /** An ended network gives no more talks. Called before its process stops and hears nothing any more. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(NetworkEnded ended) {
        callOff(ended.networkId(), "La red se cerró.");
    }

    /** A network that begins again prepares its talks anew. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(NetworkRestarted restarted) {
        callOff(restarted.networkId(), "La red vuelve a empezar su formación.");
    }

    /** A suspended network gives no talks until it is resumed. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(NetworkSuspended suspended) {
        callOff(suspended.networkId(), "La red suspendió sus actividades por un tiempo.");
    }

    /** The words that tell everybody of the last change, to copy into a group or read out. */
    @Transactional(readOnly = true)
    public String messageToAll(String talkId) {
        return message(talkId).toAll();
    }

    /** Whom somebody must still tell of the change by telephone, each with the words for it. */
    @Transactional(readOnly = true)
    public List<PhoneCall> calls(String talkId) {
        TalkChangeMessage change = message(talkId);
        return notices.calls(change.talk(), change, new TalkMessage(change.talk(), change.network()));
    }

    /** The talk, when it is still ahead and somebody must be telephoned about a change of it. */
    @Transactional(readOnly = true)
    public Optional<Talk> toCall(String talkId) {
        return talks.find(talkId)
                .filter(talk -> clock.instant().isBefore(talk.startsAt()))
                .filter(talk -> changes.last(talkId).isPresent())
                .filter(talk -> !calls(talkId).isEmpty());
    }

    private void callOff(String networkId, String reason) {
        Network network = networks.byId(networkId);
        for (Talk talk : ahead(List.of(networkId))) {
            NewChange wish = new NewChange(talk.id(), ChangeAction.CANCEL, null, null, reason, THE_PRODUCT);
            Change change = Change.of(wish, announced(talk, network), clock.instant());
            changes.insert(change);
            changes.markApplied(change.id(), clock.instant());
            cancel(talk, network, change);
        }
    }

    private static Announced announced(Talk talk, Network network) {
        return new Announced(
                "La " + talk.purpose().inside(), "los invitados", talk.startsAt(), talk.place(), network.zone());
    }

    private void move(Talk talk, Network network, Change change) {
        Instant startsAt = change.startOr(talk.startsAt());
        String place = change.placeOr(talk.place());
        talks.move(talk.id(), startsAt, place);
        notices.tellChange(talks.byId(talk.id()), network, NoticeKind.TALK_MOVED);
        String before = SpanishDates.dateTime(talk.startsAt(), network.zone());
        String after = SpanishDates.dateTime(startsAt, network.zone());
        note(
                talk,
                change,
                "Se movió la %s: estaba prevista para el %s, en %s, y será el %s, en %s."
                        .formatted(talk.named(), before, talk.place(), after, place));
        events.publishEvent(new TalkMoved(talk.id(), network.code()));
    }

    private void cancel(Talk talk, Network network, Change change) {
        talks.cancel(talk.id(), change.reason(), change.requestedBy());
        notices.tellChange(talks.byId(talk.id()), network, NoticeKind.TALK_CANCELLED);
        note(
                talk,
                change,
                "Se canceló la %s, prevista para el %s, en %s."
                        .formatted(talk.named(), SpanishDates.dateTime(talk.startsAt(), network.zone()), talk.place()));
        boolean asked = !change.requestedBy().equals(THE_PRODUCT);
        events.publishEvent(new TalkCancelled(talk.id(), network.code(), asked));
    }

    private void note(Talk talk, Change change, String what) {
        logbook.note(
                talk.networkId(),
                LogbookKind.TALK,
                talk.purpose().step(),
                what + " Motivo: " + change.reason(),
                change.requestedBy());
    }

    private void refuseUnlessAhead(Talk talk, Network network) {
        if (network.status() == NetworkStatus.SUSPENDED || network.status() == NetworkStatus.ENDED) {
            throw new InvalidInputException("talkId", network.status().objection("da charlas"));
        }
        String objection =
                switch (talk.status()) {
                    case HELD -> "Esta %s ya se dio.".formatted(talk.purpose().inside());
                    case NOT_HELD ->
                        "Ya se anotó que esta %s no se dio."
                                .formatted(talk.purpose().inside());
                    case CANCELLED ->
                        "Esta %s ya fue cancelada.".formatted(talk.purpose().inside());
                    case PLANNED ->
                        clock.instant().isBefore(talk.startsAt())
                                ? null
                                : "La hora de la %s ya pasó: anote lo ocurrido en la tarea «%s»."
                                        .formatted(
                                                talk.purpose().inside(),
                                                talk.purpose().task());
                };
        if (objection != null) {
            throw new InvalidInputException("talkId", objection);
        }
    }

    private TalkChangeMessage message(String talkId) {
        Talk talk = talks.byId(talkId);
        return new TalkChangeMessage(
                talk, networks.byId(talk.networkId()), changes.last(talkId).orElseThrow());
    }
}
