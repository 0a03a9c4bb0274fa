package org.articula.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.articula.meeting.ChangeTable.MeetingChange;
import org.articula.network.Network;
import org.articula.network.NetworkEnded;
import org.articula.network.NetworkSuspended;
import org.articula.network.Networks;
import org.articula.notification.NoticeKind;
import org.articula.notification.Notices;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesVersion;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves and cancels meetings by force majeure or in the network's interest (RI.2), and tells those who knew. */
@Service
@Transactional
public class MeetingChanges {

    private static final int REASON_LENGTH = 1000;
    private static final int PLACE_LENGTH = 200;

    private final MeetingTable meetings;
    private final ChangeTable changes;
    private final AnswerTable answers;
    private final Networks networks;
    private final InternalRules rules;
    private final Engagements engagements;
    private final Notices notices;
    private final NoticePlanner planner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingChanges(
            MeetingTable meetings,
            ChangeTable changes,
            AnswerTable answers,
            Networks networks,
            InternalRules rules,
            Engagements engagements,
            Notices notices,
            NoticePlanner planner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.changes = changes;
        this.answers = answers;
        this.networks = networks;
        this.rules = rules;
        this.engagements = engagements;
        this.notices = notices;
        this.planner = planner;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Accepts a change, to be carried out by {@link #apply}.
     *
     * @return id of the change
     * @throws InvalidInputException with paths {@code meetingId}, {@code newStart}, {@code newPlace}, {@code reason}
     */
    public String request(NewMeetingChange change) {
        Meeting meeting = meetings.find(change.meetingId())
                .orElseThrow(() -> new InvalidInputException("meetingId", "Esta reunión no existe."));
        refuseUnlessPending(meeting, change.action());
        Network network = networks.byId(meeting.networkId());
        Faults faults = new Faults();
        String reason = faults.requiredText(
                "reason", change.reason(), REASON_LENGTH, "Escriba el motivo: se comunicará a los integrantes.");
        Instant newStart = null;
        String newPlace = null;
        if (change.action() == ChangeAction.MOVE) {
            newPlace = faults.optionalText("newPlace", change.place(), PLACE_LENGTH);
            newStart = newStart(meeting, network, change, newPlace, faults);
        }
        faults.raise();
        String id = Ids.next();
        changes.insert(new MeetingChange(
                id,
                meeting.id(),
                change.action(),
                meeting.startsAt(),
                newStart,
                newPlace,
                reason,
                change.by(),
                clock.instant(),
                null));
        return id;
    }

    /**
     * Carries a change out: the row, the notices and the answers follow, and {@link MeetingMoved} or
     * {@link MeetingCancelled} is published. Applying the same change again does nothing.
     *
     * @throws InvalidInputException if the meeting has begun, was closed or was cancelled in the meantime
     * @throws NoSuchElementException if there is no such change
     */
    public void apply(String changeId) {
        MeetingChange change = changes.byId(changeId);
        if (!changes.markApplied(changeId, clock.instant())) {
            return;
        }
        Meeting meeting = meetings.byId(change.meetingId());
        refuseUnlessPending(meeting, change.action());
        Network network = networks.byId(meeting.networkId());
        if (change.action() == ChangeAction.MOVE) {
            move(meeting, network, change);
        } else {
            cancel(meeting, network, change.reason());
        }
    }

    /** An ended network holds no more meetings. */
    @EventListener
    void on(NetworkEnded ended) {
        cancelOpen(ended.networkId(), "La red se cerró.");
    }

    /** A suspended network holds no meetings until it is resumed. */
    @EventListener
    void on(NetworkSuspended suspended) {
        cancelOpen(suspended.networkId(), "La red suspendió sus actividades por un tiempo.");
    }

    private void cancelOpen(String networkId, String reason) {
        meetings.last(networkId)
                .filter(meeting -> meeting.status().isOpen())
                .ifPresent(meeting -> cancel(meeting, networks.byId(networkId), reason));
    }

    private @Nullable Instant newStart(
            Meeting meeting, Network network, NewMeetingChange change, @Nullable String newPlace, Faults faults) {
        boolean samePlace = newPlace == null || newPlace.equals(meeting.place());
        if (change.newStart() == null) {
            faults.addIf(samePlace, "newStart", "Indique la nueva fecha y hora, o un lugar distinto.");
            return null;
        }
        Instant start = change.newStart().atZone(network.zone()).toInstant();
        if (start.equals(meeting.startsAt())) {
            faults.addIf(samePlace, "newStart", "La reunión ya está fijada para esa fecha y hora.");
            return null;
        }
        String objection = engagements.objection(network, meeting.id(), change.newStart(), meeting.durationMinutes());
        if (objection != null) {
            faults.add("newStart", objection);
        }
        return start;
    }

    private void refuseUnlessPending(Meeting meeting, ChangeAction action) {
        String objection =
                switch (meeting.status()) {
                    case CLOSED -> "El acta de esta reunión ya está cerrada.";
                    case CANCELLED -> "Esta reunión ya fue cancelada.";
                    case IN_SESSION -> "La reunión ya empezó: su asistencia está registrada.";
                    case PLANNED, CONVENED ->
                        action == ChangeAction.MOVE && meeting.hasBegun(clock.instant())
                                ? "La hora de la reunión ya pasó: no se puede mover."
                                : null;
                };
        if (objection != null) {
            throw new InvalidInputException("meetingId", objection);
        }
    }

    private void move(Meeting meeting, Network network, MeetingChange change) {
        Instant startsAt = change.toStartsAt() == null ? meeting.startsAt() : change.toStartsAt();
        RulesVersion version = rules.inForce(network.id(), LocalDate.ofInstant(startsAt, network.zone()));
        Meeting moved =
                meeting.movedTo(startsAt, change.toPlace() == null ? meeting.place() : change.toPlace(), version);
        meetings.move(moved);
        if (!startsAt.equals(meeting.startsAt())) {
            // Who could come on the old date has said nothing about the new one
            answers.deleteOf(meeting.id());
        }
        notices.cancelPending(meeting.id(), "La reunión se movió.");
        planner.planForThoseTold(moved, network, NoticeKind.MEETING_MOVED);
        events.publishEvent(new MeetingMoved(meeting.id(), network.code()));
    }

    private void cancel(Meeting meeting, Network network, String reason) {
        meetings.cancel(meeting.id(), reason);
        notices.cancelPending(meeting.id(), "La reunión se canceló.");
        if (!meeting.hasBegun(clock.instant())) {
            planner.planForThoseTold(meeting, network, NoticeKind.MEETING_CANCELLED);
        }
        events.publishEvent(new MeetingCancelled(meeting.id(), network.code()));
    }
}
