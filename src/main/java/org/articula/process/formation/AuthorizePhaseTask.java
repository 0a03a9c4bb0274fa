package org.articula.process.formation;

import static org.articula.process.meeting.MeetingVariables.NETWORK_ID;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articula.formation.Evidence;
import org.articula.formation.Phase;
import org.articula.formation.PhaseDecisions;
import org.articula.formation.PhaseGates;
import org.articula.formation.Readiness;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.TaskForm;
import org.articula.process.engine.UserTask;
import org.springframework.stereotype.Component;

/** «Autorizar el cierre de la fase» ({@code F1}): the supervisor's word in place of evidence, with its reason. */
@Component
class AuthorizePhaseTask implements TaskForm<AuthorizePhaseForm> {

    private final PhaseGates gates;
    private final PhaseDecisions decisions;
    private final Networks networks;

    AuthorizePhaseTask(PhaseGates gates, PhaseDecisions decisions, Networks networks) {
        this.gates = gates;
        this.decisions = decisions;
        this.networks = networks;
    }

    @Override
    public String formId() {
        return "authorizePhaseForm";
    }

    @Override
    public Class<AuthorizePhaseForm> fields() {
        return AuthorizePhaseForm.class;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(FormationVariables.phaseOf(task).subject());
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        Phase phase = FormationVariables.phaseOf(task);
        Optional<Readiness> check = gates.latest(network.id(), phase);
        List<Evidence> missing = check.map(Readiness::gaps).orElse(List.of());
        return Map.of(
                "networkName",
                network.name(),
                "phaseNumber",
                phase.number(),
                "evidenceText",
                missing.isEmpty() ? "Ya no falta nada." : GateWords.asList(missing),
                "checkedText",
                GateWords.when(check, network.zone()),
                "request",
                String.valueOf(decisions.latest(network.id(), phase).reason()));
    }

    @Override
    public Map<String, Object> complete(UserTask task, AuthorizePhaseForm form) {
        boolean authorized = form.answer() == AuthorizePhaseForm.Answer.YES;
        decisions.authorize(
                task.get(NETWORK_ID), FormationVariables.phaseOf(task), authorized, form.reason(), task.userId());
        return Map.of(FormationVariables.PHASE_AUTHORIZED.name(), authorized);
    }
}
