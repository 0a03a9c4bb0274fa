package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.trust.TrustVariables.TRUST_REVIEW_AT;
import static org.articula.process.trust.TrustVariables.TRUST_STANDING;

import java.util.Date;
import org.articula.trust.Trust;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Evaluar la base de confianza» ({@code F2.3.l}): what the latest measure and the time so far say; nothing here presses. */
@Component
class AssessTrustDelegate implements JavaDelegate {

    private final Trust trust;

    AssessTrustDelegate(Trust trust) {
        this.trust = trust;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String networkId = NETWORK_ID.in(execution);
        TRUST_STANDING.set(execution, trust.assess(networkId).name());
        TRUST_REVIEW_AT.set(execution, Date.from(trust.reviewAt(networkId)));
    }
}
