package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.formation.FormationVariables.STEP;
import static org.articula.process.formation.FormationVariables.STEP_PROCESS;
import static org.articula.process.formation.FormationVariables.STEP_STATE;
import static org.articula.process.formation.FormationVariables.STEP_TITLE;

import org.articula.formation.Formations;
import org.articula.formation.GuideStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Abrir el paso» ({@code C2.o}): says how the step stood, what it is called, and which process takes it. */
@Component
class OpenStepDelegate implements JavaDelegate {

    private final Formations formations;

    OpenStepDelegate(Formations formations) {
        this.formations = formations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        GuideStep step = GuideStep.of(STEP.in(execution));
        STEP_STATE.set(
                execution, formations.openStep(NETWORK_ID.in(execution), step).name());
        STEP_TITLE.set(execution, StepProcess.titleOf(step));
        STEP_PROCESS.set(execution, StepProcess.keyOf(step));
    }
}
