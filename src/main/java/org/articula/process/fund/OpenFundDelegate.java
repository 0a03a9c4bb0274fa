package org.articula.process.fund;

import static org.articula.process.fund.FundVariables.PROPOSAL_ID;
import static org.articula.process.fund.FundVariables.RECORDED_BY;

import org.articula.fund.FundProposals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Abrir el fondo o cambiar el aporte» (F2.3.j). */
@Component
class OpenFundDelegate implements JavaDelegate {

    private final FundProposals proposals;

    OpenFundDelegate(FundProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.apply(PROPOSAL_ID.in(execution), RECORDED_BY.in(execution));
    }
}
