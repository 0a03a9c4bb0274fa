package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.formation.FormationVariables.GROUP_READY;
import static org.articula.process.formation.FormationVariables.STEPS_PENDING;

import org.articula.formation.Formations;
import org.articula.formation.Phase;
import org.articula.selection.Selections;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Revisar cómo van los pasos» ({@code C2.o}): whether one is still open somewhere, and whether the group is big enough. */
@Component
class ReviewStepsDelegate implements JavaDelegate {

    private final Formations formations;
    private final Selections selections;

    ReviewStepsDelegate(Formations formations, Selections selections) {
        this.formations = formations;
        this.selections = selections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String networkId = NETWORK_ID.in(execution);
        STEPS_PENDING.set(
                execution, !formations.openSteps(networkId, Phase.PROMOTION).isEmpty());
        GROUP_READY.set(execution, selections.facts(networkId).enough());
    }
}
