package org.articula.process.selection;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.articula.assessment.CandidatesChanged;
import org.articula.network.NetworkResumed;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Carries what becomes known of candidates into the process that selects among them, in the same transaction. */
@Component
class SelectionProcesses {

    private final RuntimeService runtime;

    SelectionProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(CandidatesChanged changed) {
        proposeAnew(changed.networkId(), changed.networkCode());
    }

    /** What stands still hears nothing: it catches up when it goes on. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(NetworkResumed resumed) {
        proposeAnew(resumed.networkId(), resumed.networkCode());
    }

    private void proposeAnew(String networkId, String networkCode) {
        runtime.createMessageCorrelation("articula.candidatesChanged")
                .processInstanceBusinessKey(networkCode)
                .processInstanceVariableEquals(NETWORK_ID.name(), networkId)
                .correlateAll();
    }
}
