package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Inscribir a los integrantes» ({@code F1}): the group is formed and plans its first meeting. */
@Component
class EnrolMembersDelegate implements JavaDelegate {

    private final PhaseOne phaseOne;

    EnrolMembersDelegate(PhaseOne phaseOne) {
        this.phaseOne = phaseOne;
    }

    @Override
    public void execute(DelegateExecution execution) {
        phaseOne.enrol(NETWORK_ID.in(execution));
    }
}
