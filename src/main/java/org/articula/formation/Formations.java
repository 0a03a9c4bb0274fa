package org.articula.formation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.network.NewFormation;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms networks step by step along a one-year plan ({@code C2}); the order of the steps is advice ({@code C2.o}). */
@Service
@Transactional
public class Formations {

    private final Networks networks;
    private final PlanTable table;
    private final PlanProperties plan;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;

    Formations(
            Networks networks,
            PlanTable table,
            PlanProperties plan,
            Logbook logbook,
            ApplicationEventPublisher events) {
        this.networks = networks;
        this.table = table;
        this.plan = plan;
        this.logbook = logbook;
        this.events = events;
    }

    /**
     * Begins to form a network; publishes {@link NetworkFormationBegun}.
     *
     * @param by user id of who decided it
     * @throws InvalidInputException with the paths of {@link Networks#begin}
     */
    public Network begin(NewFormation formation, String by) {
        Network network = networks.begin(formation);
        String purpose = network.opportunityId() == null
                ? " sin una oportunidad elegida: "
                        + String.valueOf(formation.withoutOpportunity()).strip()
                : ".";
        logbook.note(network.id(), LogbookKind.DECISION, null, "Empieza la formación de la red" + purpose, by);
        startPlan(network, Phase.PROMOTION);
        return network;
    }

    /**
     * Begins phase 2 of a network that was a group before it was registered; publishes {@link NetworkFormationBegun}. Its plan is the one
     * it would have with the product's figures for phase 1, and has no steps of that phase. A network with a plan keeps it.
     *
     * @return whether it had none
     */
    public boolean beginFormed(String networkId) {
        Network network = networks.byId(networkId);
        if (network.planStartedOn() != null) {
            return false;
        }
        LocalDate startedOn = plan.startFor(Phase.PROMOTION.lastStep(), networks.todayIn(network));
        startPlan(networks.beginPlan(networkId, startedOn), Phase.TRUST);
        return true;
    }

    /**
     * Begins phase 1 of a network again, with the producers it knows and a new plan; publishes
     * {@link NetworkFormationBegun}.
     *
     * @throws InvalidInputException with paths {@code reason} or {@code networkId}
     */
    public Network restart(String networkId, String reason, String by) {
        Network network = networks.restart(networkId, reason);
        logbook.note(networkId, LogbookKind.DECISION, null, "La red se reinicia: " + reason.strip(), by);
        startPlan(network, Phase.PROMOTION);
        return network;
    }

    /** Whether anybody has been at a step of phase 2, or has left one for later. */
    @Transactional(readOnly = true)
    public boolean trustBegun(String networkId) {
        return table.of(networkId).stream()
                .anyMatch(planned -> planned.step().phase() == Phase.TRUST && planned.status() != StepStatus.NEEDED);
    }

    /** Begins phase 2 of a network whose plan came to an end before there was such a phase; publishes {@link NetworkFormationBegun}. */
    public void beginTrust(String networkId) {
        Network network = networks.byId(networkId);
        publishBegun(network, requireNonNull(network.planStartedOn()), Phase.TRUST);
    }

    /**
     * Begins a step unless somebody is at it, has done it or has left it for later.
     *
     * @return how the step stood before
     */
    public StepStatus openStep(String networkId, GuideStep step) {
        PlannedStep planned = planned(networkId, step);
        boolean opened = table.start(networkId, step, networks.todayIn(networkId));
        return opened || planned.status() != StepStatus.NEEDED ? planned.status() : StepStatus.UNDER_WAY;
    }

    /** Marks a step as done; publishes {@link StepFinished} and {@link EvidenceChanged}. */
    public void finishStep(String networkId, GuideStep step) {
        Network network = networks.byId(networkId);
        table.finish(networkId, step, networks.todayIn(network));
        events.publishEvent(new StepFinished(networkId, network.code()));
        events.publishEvent(new EvidenceChanged(networkId, network.code()));
    }

    /**
     * Brings a step forward, has it done again or leaves it for a date, with the reason in the logbook ({@code C2.o}).
     * Postponing publishes {@link StepPostponed}, every change {@link EvidenceChanged}.
     *
     * @param by user id of who decided it
     * @throws InvalidInputException with paths {@code networkId}, {@code action}, {@code reason} or {@code newDate}
     */
    public void change(String networkId, StepChange change, String by) {
        Network network = networks.byId(networkId);
        StepChangePolicy.requireReached(network, change.step().phase());
        StepChangePolicy.check(planned(networkId, change.step()), change, networks.todayIn(network))
                .throwIfAny();
        String what =
                switch (change.action()) {
                    case BRING_FORWARD -> "Se adelanta";
                    case REPEAT -> "Se repite";
                    case POSTPONE -> "Se pospone hasta el " + SpanishDates.date(requireNonNull(change.newDate()));
                };
        String text = "%s el paso «%s»: %s"
                .formatted(what, change.step().spanish(), change.reason().strip());
        logbook.note(networkId, LogbookKind.STEP_CHANGE, change.step().id(), text, by);
        if (change.action() == StepChange.Action.POSTPONE) {
            table.postpone(networkId, change.step(), requireNonNull(change.newDate()));
            events.publishEvent(new StepPostponed(networkId, network.code(), change.step()));
        } else {
            table.reopen(networkId, change.step());
        }
        events.publishEvent(new EvidenceChanged(networkId, network.code()));
    }

    /** A postponed step whose day has come is to be done again; one that was postponed further or taken up stays as it is. */
    public void takeUp(String networkId, GuideStep step) {
        PlannedStep planned = planned(networkId, step);
        LocalDate until = planned.postponedTo();
        if (planned.status() == StepStatus.POSTPONED && until != null && !until.isAfter(networks.todayIn(networkId))) {
            table.reopen(networkId, step);
        }
    }

    /** The steps of a phase that are not done, in the guide's order. */
    @Transactional(readOnly = true)
    public List<GuideStep> openSteps(String networkId, Phase phase) {
        return table.of(networkId).stream()
                .filter(planned -> planned.step().phase() == phase && !planned.done())
                .map(PlannedStep::step)
                .sorted()
                .toList();
    }

    /** Has the whole of phase 1 done again: the group is too small, or people decided so. Steps under way go on. */
    public void returnToPromotion(String networkId) {
        for (PlannedStep planned : table.of(networkId)) {
            if (planned.step().phase() == Phase.PROMOTION && planned.status() != StepStatus.UNDER_WAY) {
                table.reopen(networkId, planned.step());
            }
        }
        logbook.note(
                networkId,
                LogbookKind.STEP_CHANGE,
                GuideStep.F1_1.id(),
                "Se vuelve a la promoción: los pasos de la fase 1 se hacen de nuevo.",
                networks.byId(networkId).articulatorId());
    }

    /** Network id to its plan as it stands now; networks without a plan are left out. */
    @Transactional(readOnly = true)
    public Map<String, FormationPlan> plans(Collection<Network> some) {
        Map<String, List<PlannedStep>> steps =
                table.of(some.stream().map(Network::id).toList());
        Map<String, FormationPlan> plans = new HashMap<>();
        for (Network network : some) {
            LocalDate startedOn = network.planStartedOn();
            if (startedOn != null && steps.containsKey(network.id())) {
                plans.put(
                        network.id(),
                        FormationPlanPolicy.compare(startedOn, steps.get(network.id()), networks.todayIn(network)));
            }
        }
        return plans;
    }

    private void startPlan(Network network, Phase from) {
        LocalDate startedOn = requireNonNull(network.planStartedOn());
        List<GuideStep> steps = Arrays.stream(GuideStep.values())
                .filter(step -> step.phase().compareTo(from) >= 0)
                .toList();
        table.replace(network.id(), steps, step -> plan.expected(step, startedOn));
        publishBegun(network, startedOn, from);
    }

    private void publishBegun(Network network, LocalDate startedOn, Phase from) {
        Instant ends = plan.end(startedOn).atStartOfDay(network.zone()).toInstant();
        events.publishEvent(new NetworkFormationBegun(network.id(), network.code(), from, ends));
    }

    private PlannedStep planned(String networkId, GuideStep step) {
        return table.of(networkId).stream()
                .filter(planned -> planned.step() == step)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("La red «%s» no tiene plan.".formatted(networkId)));
    }
}
