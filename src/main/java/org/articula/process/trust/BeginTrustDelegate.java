package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.articula.trust.Trust;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Empezar a seguir la confianza» ({@code F2.3}): from today a lack of it is counted. */
@Component
class BeginTrustDelegate implements JavaDelegate {

    private final Trust trust;

    BeginTrustDelegate(Trust trust) {
        this.trust = trust;
    }

    @Override
    public void execute(DelegateExecution execution) {
        trust.begin(NETWORK_ID.in(execution));
    }
}
