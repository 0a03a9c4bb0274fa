package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.formation.FormationVariables.GROUP_READY;
import static org.articula.process.formation.FormationVariables.STEPS_PENDING;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Revisar cómo van los pasos» ({@code C2.o}): whether one is still open somewhere, and whether the group is big enough. */
@Component
class ReviewStepsDelegate implements JavaDelegate {

    private final PhaseOne phaseOne;

    ReviewStepsDelegate(PhaseOne phaseOne) {
        this.phaseOne = phaseOne;
    }

    @Override
    public void execute(DelegateExecution execution) {
        STEPS_PENDING.set(execution, phaseOne.stepsPending(NETWORK_ID.in(execution)));
        GROUP_READY.set(execution, phaseOne.groupReady(NETWORK_ID.in(execution)));
    }
}
