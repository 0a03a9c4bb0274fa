package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import java.util.Map;
import org.articula.formation.Evidence;
import org.articula.formation.PhaseDecisions;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Autorizar el cierre de la fase» ({@code F1}): the supervisor's word in place of evidence, with its reason. */
@Component
class AuthorizePhaseTask implements TaskForm<Map<String, Object>, AuthorizePhaseForm> {

    private final PhaseOne phaseOne;
    private final PhaseDecisions decisions;
    private final Networks networks;

    AuthorizePhaseTask(PhaseOne phaseOne, PhaseDecisions decisions, Networks networks) {
        this.phaseOne = phaseOne;
        this.decisions = decisions;
        this.networks = networks;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        List<Evidence> missing = phaseOne.evidence(networkId).stream()
                .filter(evidence -> !evidence.present())
                .toList();
        return Map.of(
                "networkName", networks.byId(networkId).name(),
                "evidenceText", missing.isEmpty() ? "Ya no falta nada." : PhaseOne.asList(missing),
                "request", String.valueOf(decisions.latest(networkId).reason()));
    }

    @Override
    public Facts complete(UserTask task, AuthorizePhaseForm form) {
        boolean authorized = form.answer() == AuthorizePhaseForm.Answer.YES;
        decisions.authorize(task.get(NETWORK_ID), authorized, form.reason(), task.userId());
        return Facts.of(FormationVariables.PHASE_AUTHORIZED, authorized);
    }
}
