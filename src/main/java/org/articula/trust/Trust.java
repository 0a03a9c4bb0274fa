package org.articula.trust;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures the trust of networks after their meetings and keeps what people decide about it ({@code F2.3.k1}–{@code F2.3.p1}). */
@Service
@Transactional
public class Trust {

    private final TrustTable table;
    private final TrustFindings findings;
    private final TrustProperties figures;
    private final Meetings meetings;
    private final Networks networks;
    private final Logbook logbook;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Trust(
            TrustTable table,
            TrustFindings findings,
            TrustProperties figures,
            Meetings meetings,
            Networks networks,
            Logbook logbook,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.findings = findings;
        this.figures = figures;
        this.meetings = meetings;
        this.networks = networks;
        this.logbook = logbook;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Measures what is known of a network when one of its meetings closes; publishes {@link TrustMeasured}. A meeting that was measured keeps
     * its measure.
     */
    public void measure(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        Network network = networks.byId(meeting.networkId());
        TrustMeasure measure = TrustIndexPolicy.measure(findings.of(network, networks.todayIn(network)), figures);
        if (table.insert(network.id(), meetingId, clock.instant(), measure)) {
            events.publishEvent(new TrustMeasured(network.id(), network.code()));
        }
    }

    /** The measures of a network, one for each meeting that closed since it is measured; the latest first. */
    @Transactional(readOnly = true)
    public List<MeasuredMeeting> history(String networkId) {
        return table.ofNetwork(networkId);
    }

    /** The components of a measure in the guide's order, with their facts. */
    @Transactional(readOnly = true)
    public List<TrustComponent> componentsOf(MeasuredMeeting measured) {
        return table.components(measured.id());
    }

    /** Begins the work on trust of a network; what began before goes on. */
    public void begin(String networkId) {
        LocalDate today = networks.todayIn(networkId);
        table.begin(new TrustWork(networkId, today, today, null));
    }

    /** The work of a network on its trust; empty before it began. */
    @Transactional(readOnly = true)
    public Optional<TrustWork> workOf(String networkId) {
        return table.work(networkId);
    }

    /**
     * Whether there is a first base of trust ({@code F2.3.l}), or the group does not reach it ({@code F2.3.p1}).
     *
     * @throws NoSuchElementException if its work on trust has not begun
     */
    @Transactional(readOnly = true)
    public TrustReadiness readiness(String networkId) {
        TrustWork work = work(networkId);
        List<MeasuredMeeting> counted = table.ofNetwork(networkId).stream()
                .filter(one -> !one.heldOn().isBefore(work.countedSince()))
                .toList();
        return TrustReadinessPolicy.decide(counted, work.countedSince(), networks.todayIn(networkId), figures);
    }

    /** Whether the network has a base of trust: recognised by people, and the latest measure still shows it ({@code F2.3.p2}). */
    @Transactional(readOnly = true)
    public boolean isGrounded(String networkId) {
        boolean recognized = table.work(networkId).map(TrustWork::recognizedOn).isPresent();
        return recognized
                && table.ofNetwork(networkId).stream()
                        .findFirst()
                        .map(MeasuredMeeting::ready)
                        .orElse(false);
    }

    /**
     * Keeps what people decided, in the logbook too. Whoever goes on counts anew from today.
     *
     * @param mechanism which the network repeats; needed for {@link TrustDecisionKind#REPEAT} only
     * @param by user id
     * @throws InvalidInputException with paths {@code reason} or {@code mechanism}
     */
    public void decide(
            String networkId, TrustDecisionKind kind, String reason, @Nullable TrustMechanism mechanism, String by) {
        FieldErrors errors = new FieldErrors();
        errors.required("reason", "el motivo", reason, TrustLimits.REASON);
        errors.addIf(
                kind == TrustDecisionKind.REPEAT && mechanism == null,
                "mechanism",
                "Elija el mecanismo que se repite.");
        errors.throwIfAny();
        TrustWork work = work(networkId);
        TrustReadiness seen = readiness(networkId);
        LocalDate today = networks.todayIn(networkId);
        TrustMechanism repeated = kind == TrustDecisionKind.REPEAT ? mechanism : null;
        table.insert(new TrustDecision(
                Ids.next(),
                networkId,
                kind,
                seen.standing(),
                seen.reasons(),
                reason.strip(),
                repeated,
                by,
                clock.instant()));
        switch (kind) {
            case RECOGNIZE -> table.update(new TrustWork(networkId, work.begunOn(), work.countedSince(), today), by);
            case CONTINUE, REPEAT -> table.update(new TrustWork(networkId, work.begunOn(), today, null), by);
            case WAIT, DISSOLVE -> {}
        }
        String what = repeated == null ? kind.spanish() : "%s, %s".formatted(kind.spanish(), repeated.spanish());
        logbook.note(
                networkId, LogbookKind.DECISION, "F2.3.l", "Confianza. %s: %s".formatted(what, reason.strip()), by);
    }

    /** What was decided about the trust of a network, the latest first. */
    @Transactional(readOnly = true)
    public List<TrustDecision> decisionsOf(String networkId) {
        return table.decisions(networkId);
    }

    private TrustWork work(String networkId) {
        return table.work(networkId)
                .orElseThrow(() -> new NoSuchElementException(
                        "La red «%s» todavía no trabaja su confianza.".formatted(networkId)));
    }
}
