package org.articula.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.articula.change.Announced;
import org.articula.change.Change;
import org.articula.change.ChangeAction;
import org.articula.change.ChangePolicy;
import org.articula.change.Changes;
import org.articula.change.NewChange;
import org.articula.network.Network;
import org.articula.network.NetworkEnded;
import org.articula.network.NetworkSuspended;
import org.articula.network.Networks;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesVersion;
import org.articula.shared.InvalidInputException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves and cancels meetings by force majeure or in the network's interest (RI.2). */
@Service
@Transactional
public class MeetingChanges {

    private final MeetingTable meetings;
    private final Changes changes;
    private final Networks networks;
    private final InternalRules rules;
    private final Engagements engagements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingChanges(
            MeetingTable meetings,
            JdbcClient jdbc,
            Networks networks,
            InternalRules rules,
            Engagements engagements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.changes = new Changes(jdbc, MeetingTable.OCCASION);
        this.networks = networks;
        this.rules = rules;
        this.engagements = engagements;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Accepts a change, to be carried out by {@link #apply}.
     *
     * @return id of the change
     * @throws InvalidInputException with paths {@code meetingId}, {@code newStart}, {@code newPlace}, {@code reason}
     */
    public String request(NewChange wish) {
        Meeting meeting = meetings.find(wish.occasionId())
                .orElseThrow(() -> new InvalidInputException("meetingId", "Esta reunión no existe."));
        refuseUnlessPending(meeting, wish.action());
        Network network = networks.byId(meeting.networkId());
        Announced announced =
                new Announced("La reunión", "los integrantes", meeting.startsAt(), meeting.place(), network.zone());
        InvalidInputException.throwIfAny(ChangePolicy.check(
                wish,
                announced,
                start -> engagements.objection(network, meeting.id(), start, meeting.durationMinutes())));
        Change change = Change.of(wish, announced, clock.instant());
        changes.insert(change);
        return change.id();
    }

    /**
     * Carries a change out in the meeting's row and publishes {@link MeetingMoved} or {@link MeetingCancelled}, which
     * notices and answers follow. Applying the same change again does nothing.
     *
     * @throws InvalidInputException if the meeting has begun, was closed or was cancelled in the meantime
     * @throws NoSuchElementException if there is no such change
     */
    public void apply(String changeId) {
        Change change = changes.byId(changeId);
        if (!changes.markApplied(changeId, clock.instant())) {
            return;
        }
        Meeting meeting = meetings.byId(change.occasionId());
        refuseUnlessPending(meeting, change.action());
        Network network = networks.byId(meeting.networkId());
        if (change.action() == ChangeAction.MOVE) {
            move(meeting, network, change);
        } else {
            cancel(meeting, network, change.reason());
        }
    }

    /** The change that last moved a meeting. */
    @Transactional(readOnly = true)
    public Optional<Change> lastMove(String meetingId) {
        return changes.lastMove(meetingId);
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
        List<Meeting> open = meetings.open(List.of(networkId));
        if (!open.isEmpty()) {
            Network network = networks.byId(networkId);
            open.forEach(meeting -> cancel(meeting, network, reason));
        }
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

    private void move(Meeting meeting, Network network, Change change) {
        Instant startsAt = change.startOr(meeting.startsAt());
        RulesVersion version = rules.inForce(network.id(), LocalDate.ofInstant(startsAt, network.zone()));
        Meeting moved = meeting.movedTo(startsAt, change.placeOr(meeting.place()), version);
        meetings.move(moved);
        events.publishEvent(new MeetingMoved(moved, network, meeting.startsAt()));
    }

    private void cancel(Meeting meeting, Network network, String reason) {
        meetings.cancel(meeting.id(), reason);
        events.publishEvent(new MeetingCancelled(meeting, network));
    }
}
