package org.articula.process.formation;

import static java.util.Objects.requireNonNull;
import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.formation.FormationVariables.RESUME_AT;
import static org.articula.process.formation.FormationVariables.STEP;
import static org.articula.process.formation.FormationVariables.STEP_ACTION;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.articula.formation.FormationPlan;
import org.articula.formation.Formations;
import org.articula.formation.GuideStep;
import org.articula.formation.Phase;
import org.articula.formation.StepChange;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/** Start form of «Adelantar, repetir o posponer un paso» ({@code C2.o}). */
@Component
class ChangeStepStart implements StartForm<ChangeStepStart.Shown, ChangeStepForm>, NetworkStart {

    record Shown(List<Option> networks, List<Option> steps, List<Standing> plan) {}

    /** How a step of a network stands; the form shows those of the network that was chosen. */
    record Standing(String network, String step, String standing) {}

    private final Networks networks;
    private final Formations formations;

    ChangeStepStart(Networks networks, Formations formations) {
        this.networks = networks;
        this.formations = formations;
    }

    @Override
    public Shown open(String userId) {
        List<Network> offered = offered();
        Map<String, FormationPlan> plans = formations.plans(offered);
        return new Shown(
                Option.ofNetworks(offered),
                StepProcess.options(),
                offered.stream()
                        .flatMap(network -> standings(network, requireNonNull(plans.get(network.id()))))
                        .toList());
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        return hasPlan(network) ? Optional.of(Chosen.network(network)) : Optional.empty();
    }

    @Override
    public Start start(String userId, ChangeStepForm form) {
        Network network = Option.chosen(form.networkId(), offered());
        if (!StepProcess.takes(form.step())) {
            throw new InvalidInputException("step", "Elija un paso de la lista.");
        }
        StepChange change = new StepChange(GuideStep.of(form.step()), form.action(), form.reason(), form.newDate());
        formations.change(network.id(), change, userId);
        Facts facts = Facts.of(NETWORK_ID, network.id())
                .and(STEP, form.step())
                .and(STEP_ACTION, form.action().name());
        if (form.action() == StepChange.Action.POSTPONE && form.newDate() != null) {
            Date resumeAt =
                    Date.from(form.newDate().atStartOfDay(network.zone()).toInstant());
            facts = facts.and(RESUME_AT, resumeAt);
        }
        return new Start(network.code(), facts);
    }

    private List<Network> offered() {
        return networks.in(NetworkStatus.FORMING, NetworkStatus.ACTIVE).stream()
                .filter(ChangeStepStart::hasPlan)
                .toList();
    }

    private static boolean hasPlan(Network network) {
        return (network.status() == NetworkStatus.FORMING || network.active()) && network.planStartedOn() != null;
    }

    private static Stream<Standing> standings(Network network, FormationPlan plan) {
        Phase reached = network.active() ? Phase.TRUST : Phase.PROMOTION;
        return plan.phases().get(reached.ordinal()).steps().stream()
                .filter(standing -> StepProcess.takes(standing.planned().step().id()))
                .map(standing ->
                        new Standing(network.id(), standing.planned().step().spanish(), standing.text()));
    }
}
