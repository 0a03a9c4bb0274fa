package org.articula.process.investment;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.investment.InvestmentVariables.INVESTMENT_ID;
import static org.articula.process.investment.InvestmentVariables.TRUST_GROUNDED;

import org.articula.investment.JointInvestments;
import org.articula.trust.Trust;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Comprobar la base de confianza» ({@code F2.3.p2}): who skips trust is stopped here. */
@Component
class CheckInvestmentDelegate implements JavaDelegate {

    private final JointInvestments investments;
    private final Trust trust;

    CheckInvestmentDelegate(JointInvestments investments, Trust trust) {
        this.investments = investments;
        this.trust = trust;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean grounded = trust.isGrounded(NETWORK_ID.in(execution));
        investments.check(INVESTMENT_ID.in(execution), grounded);
        TRUST_GROUNDED.set(execution, grounded);
    }
}
