package org.articula.process.investment;

import org.articula.investment.JointInvestments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Aprobar la inversión» ({@code F2.3.k5}). */
@Component
class ApproveInvestmentDelegate implements JavaDelegate {

    private final JointInvestments investments;

    ApproveInvestmentDelegate(JointInvestments investments) {
        this.investments = investments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        investments.approve(InvestmentVariables.INVESTMENT_ID.in(execution));
    }
}
