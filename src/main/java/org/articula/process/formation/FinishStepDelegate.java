package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.formation.FormationVariables.STEP;

import org.articula.formation.Formations;
import org.articula.formation.GuideStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Concluir el paso»: whoever waits for it goes on. */
@Component
class FinishStepDelegate implements JavaDelegate {

    private final Formations formations;

    FinishStepDelegate(Formations formations) {
        this.formations = formations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        formations.finishStep(NETWORK_ID.in(execution), GuideStep.of(STEP.in(execution)));
    }
}
