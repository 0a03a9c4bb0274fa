package org.articula.trust;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.articula.formation.GuideStep;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Wording;
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
        return table.ofNetwork(networkId, Integer.MAX_VALUE);
    }

    /** The components of a measure in the guide's order, with their facts. */
    @Transactional(readOnly = true)
    public List<TrustComponent> componentsOf(MeasuredMeeting measured) {
        return table.components(measured.id());
    }

    /** Begins the work on trust of a network; what began before goes on. */
    public void begin(String networkId) {
        LocalDate today = networks.todayIn(networkId);
        table.begin(TrustWork.begun(networkId, today));
    }

    /** The work of a network on its trust; empty before it began. */
    @Transactional(readOnly = true)
    public Optional<TrustWork> workOf(String networkId) {
        return table.work(networkId);
    }

    /**
     * Decides whether there is a first base of trust ({@code F2.3.l}), or the group does not reach it ({@code F2.3.p1}), and keeps that with
     * its reasons.
     *
     * @throws NoSuchElementException if its work on trust has not begun
     */
    public TrustStanding assess(String networkId) {
        TrustWork work = work(networkId);
        List<MeasuredMeeting> counted = table.ofNetwork(networkId, Integer.MAX_VALUE).stream()
                .filter(one -> !one.heldOn().isBefore(work.countedSince()))
                .toList();
        TrustReadiness readiness =
                TrustReadinessPolicy.decide(counted, work.countedSince(), networks.todayIn(networkId), figures);
        table.assess(networkId, readiness);
        return readiness.standing();
    }

    /**
     * When a network without a recognised base of trust is looked at again, whatever its meetings do: the first moment of a day to come, where
     * it is.
     */
    @Transactional(readOnly = true)
    public Instant reviewAt(String networkId) {
        LocalDate since = work(networkId).countedSince();
        LocalDate today = networks.todayIn(networkId);
        long months = figures.months();
        long passed = ChronoUnit.MONTHS.between(since, today) / months;
        return since.plusMonths((passed + 1) * months)
                .atStartOfDay(networks.byId(networkId).zone())
                .toInstant();
    }

    /** The latest measure of a network; empty before a meeting closed. */
    @Transactional(readOnly = true)
    public Optional<MeasuredMeeting> latest(String networkId) {
        return table.ofNetwork(networkId, 1).stream().findFirst();
    }

    /** Whether the network has a base of trust: recognised by people, and the latest measure still shows it ({@code F2.3.p2}). */
    @Transactional(readOnly = true)
    public boolean isGrounded(String networkId) {
        boolean recognized = table.work(networkId)
                .filter(work -> work.recognizedOn() != null)
                .isPresent();
        return recognized && isReady(networkId);
    }

    /**
     * Keeps what people decided, in the logbook too. Whoever goes on counts anew from today.
     *
     * @param mechanism which the network repeats; needed for {@link TrustDecisionKind#REPEAT} only
     * @param by user id
     * @throws InvalidInputException with paths {@code choice}, {@code reason} or {@code mechanism}
     */
    public void decide(
            String networkId, TrustDecisionKind kind, String reason, @Nullable TrustMechanism mechanism, String by) {
        check(networkId, kind, reason, mechanism);
        TrustWork work = work(networkId);
        TrustMechanism repeated = kind == TrustDecisionKind.REPEAT ? mechanism : null;
        table.insert(new TrustDecision(
                Ids.next(),
                networkId,
                kind,
                requireNonNull(work.standing()),
                work.reasons(),
                reason.strip(),
                repeated,
                by,
                clock.instant()));
        LocalDate today = networks.todayIn(networkId);
        switch (kind) {
            case RECOGNIZE -> table.recognize(networkId, today, by);
            case CONTINUE, REPEAT -> table.countSince(networkId, today);
            case WAIT, DISSOLVE -> {}
        }
        String what = repeated == null ? kind.spanish() : "%s, %s".formatted(kind.spanish(), repeated.spanish());
        String text = Wording.shorten("Confianza. %s: %s".formatted(what, reason.strip()), Logbook.LONGEST_TEXT);
        logbook.note(networkId, LogbookKind.DECISION, GuideStep.F2_3.id(), text, by);
    }

    private void check(String networkId, TrustDecisionKind kind, String reason, @Nullable TrustMechanism mechanism) {
        FieldErrors errors = new FieldErrors();
        errors.required("reason", "el motivo", reason, TrustLimits.REASON);
        errors.addIf(
                kind == TrustDecisionKind.REPEAT && mechanism == null,
                "mechanism",
                "Elija el mecanismo que se repite.");
        errors.addIf(
                kind == TrustDecisionKind.RECOGNIZE && !isReady(networkId),
                "choice",
                "La última medición ya no muestra una base de confianza: elija esperar.");
        errors.throwIfAny();
    }

    private boolean isReady(String networkId) {
        return latest(networkId).map(MeasuredMeeting::ready).orElse(false);
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
