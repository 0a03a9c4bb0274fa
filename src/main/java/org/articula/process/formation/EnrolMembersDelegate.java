package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Inscribir a los integrantes» ({@code F1}): the group is formed and plans its first meeting. */
@Component
class EnrolMembersDelegate implements JavaDelegate {

    private final Enrolment enrolment;

    EnrolMembersDelegate(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolment.enrol(NETWORK_ID.in(execution));
    }
}
