package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.formation.FormationVariables.PHASE_READY;

import org.articula.formation.PhaseGates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Comprobar la preparación»: whether the phase has all it needs to close, with the evidence that shows it. */
@Component
class CheckReadinessDelegate implements JavaDelegate {

    private final PhaseGates gates;

    CheckReadinessDelegate(PhaseGates gates) {
        this.gates = gates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PHASE_READY.set(
                execution,
                gates.check(NETWORK_ID.in(execution), FormationVariables.phaseIn(execution))
                        .ready());
    }
}
