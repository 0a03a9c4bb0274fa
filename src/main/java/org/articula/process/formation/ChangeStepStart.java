package org.articula.process.formation;

import static org.articula.process.formation.FormationVariables.RESUME_AT;
import static org.articula.process.formation.FormationVariables.STEP;
import static org.articula.process.formation.FormationVariables.STEP_ACTION;
import static org.articula.process.meeting.MeetingVariables.NETWORK_ID;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.formation.FormationPlan;
import org.articula.formation.Formations;
import org.articula.formation.GuideStep;
import org.articula.formation.Phase;
import org.articula.formation.StepChange;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.engine.Option;
import org.articula.process.engine.StartForm;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/** Start form of «Adelantar, repetir o posponer un paso» ({@code C2.o}). */
@Component
class ChangeStepStart implements StartForm<ChangeStepForm> {

    private final Networks networks;
    private final Formations formations;

    ChangeStepStart(Networks networks, Formations formations) {
        this.networks = networks;
        this.formations = formations;
    }

    @Override
    public String formId() {
        return "changeStepForm";
    }

    @Override
    public Class<ChangeStepForm> fields() {
        return ChangeStepForm.class;
    }

    @Override
    public Map<String, Object> open(String userId) {
        List<Network> forming = networks.in(NetworkStatus.FORMING);
        Map<String, FormationPlan> plans = formations.plans(forming);
        return Map.of(
                "networks", Option.ofNetworks(forming),
                "steps", StepProcess.options(),
                "plan",
                        forming.stream()
                                .flatMap(network -> standings(network, plans.get(network.id())))
                                .toList());
    }

    @Override
    public Start start(String userId, ChangeStepForm form) {
        Network network = Option.chosen(form.networkId(), networks.in(NetworkStatus.FORMING));
        if (!StepProcess.takes(form.step())) {
            throw new InvalidInputException("step", "Elija un paso de la lista.");
        }
        StepChange change = new StepChange(GuideStep.of(form.step()), form.action(), form.reason(), form.newDate());
        formations.change(network.id(), change, userId);
        Map<String, Object> variables = new HashMap<>(Map.of(
                NETWORK_ID.name(),
                network.id(),
                STEP.name(),
                form.step(),
                STEP_ACTION.name(),
                form.action().name()));
        if (form.action() == StepChange.Action.POSTPONE && form.newDate() != null) {
            variables.put(
                    RESUME_AT.name(),
                    Date.from(form.newDate().atStartOfDay(network.zone()).toInstant()));
        }
        return new Start(network.code(), variables);
    }

    private static Stream<Map<String, String>> standings(Network network, FormationPlan plan) {
        return plan.phases().get(Phase.PROMOTION.ordinal()).steps().stream()
                .map(standing -> Map.of(
                        "network", network.id(),
                        "step", standing.planned().step().spanish(),
                        "standing", standing.text()));
    }
}
