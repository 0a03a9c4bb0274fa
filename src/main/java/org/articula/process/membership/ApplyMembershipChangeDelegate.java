package org.articula.process.membership;

import org.articula.member.MembershipRequests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Actualizar la lista de integrantes» (RI.20). */
@Component
class ApplyMembershipChangeDelegate implements JavaDelegate {

    private final MembershipRequests requests;

    ApplyMembershipChangeDelegate(MembershipRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.apply(MembershipVariables.REQUEST_ID.in(execution));
    }
}
