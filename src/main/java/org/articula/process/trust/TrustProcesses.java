package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.articula.trust.TrustMeasured;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the work on trust of a network that there is a new measure. */
@Component
class TrustProcesses {

    private final RuntimeService runtime;

    TrustProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(TrustMeasured measured) {
        runtime.createMessageCorrelation("articula.trustMeasured")
                .processInstanceBusinessKey(measured.networkCode())
                .processInstanceVariableEquals(NETWORK_ID.name(), measured.networkId())
                .correlateAll();
    }
}
