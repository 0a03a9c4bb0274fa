package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import java.util.Optional;
import org.articula.formation.Evidence;
import org.articula.formation.Phase;
import org.articula.formation.PhaseDecisions;
import org.articula.formation.PhaseGates;
import org.articula.formation.Readiness;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Autorizar el cierre de la fase» ({@code F1}): the supervisor's word in place of evidence, with its reason. */
@Component
class AuthorizePhaseTask implements TaskForm<AuthorizePhaseTask.Shown, AuthorizePhaseForm> {

    record Shown(String networkName, int phaseNumber, String evidenceText, String checkedText, String request) {}

    private final PhaseGates gates;
    private final PhaseDecisions decisions;
    private final Networks networks;

    AuthorizePhaseTask(PhaseGates gates, PhaseDecisions decisions, Networks networks) {
        this.gates = gates;
        this.decisions = decisions;
        this.networks = networks;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(FormationVariables.phaseOf(task).subject());
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        Phase phase = FormationVariables.phaseOf(task);
        Optional<Readiness> check = gates.latest(network.id(), phase);
        List<Evidence> missing = check.map(Readiness::gaps).orElse(List.of());
        return new Shown(
                network.name(),
                phase.number(),
                missing.isEmpty() ? "Ya no falta nada." : GateWords.asList(missing),
                GateWords.when(check, network.zone()),
                String.valueOf(decisions.latest(network.id(), phase).reason()));
    }

    @Override
    public Facts complete(UserTask task, AuthorizePhaseForm form) {
        boolean authorized = form.answer().isYes();
        decisions.authorize(
                task.get(NETWORK_ID), FormationVariables.phaseOf(task), authorized, form.reason(), task.userId());
        return Facts.of(FormationVariables.PHASE_AUTHORIZED, authorized);
    }
}
