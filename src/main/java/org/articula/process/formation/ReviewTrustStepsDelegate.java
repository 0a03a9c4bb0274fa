package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.formation.FormationVariables.STEPS_PENDING;

import org.articula.formation.Formations;
import org.articula.formation.Phase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Revisar cómo van los pasos» ({@code C2.o}) of phase 2: whether one is still open somewhere. */
@Component
class ReviewTrustStepsDelegate implements JavaDelegate {

    private final Formations formations;

    ReviewTrustStepsDelegate(Formations formations) {
        this.formations = formations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean pending = formations.openSteps(NETWORK_ID.in(execution), Phase.TRUST).stream()
                .anyMatch(step -> StepProcess.takes(step.id()));
        STEPS_PENDING.set(execution, pending);
    }
}
