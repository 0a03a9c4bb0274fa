package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.articula.formation.Formations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Empezar la fase 2» ({@code F2}): a network that was registered as a group has phase 1 behind it. */
@Component
class BeginTrustPhaseDelegate implements JavaDelegate {

    private final Formations formations;

    BeginTrustPhaseDelegate(Formations formations) {
        this.formations = formations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        formations.beginFormed(NETWORK_ID.in(execution));
    }
}
