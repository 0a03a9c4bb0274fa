package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Descartar la disolución» ({@code F2.3.p1}): the group goes on, and a lack of trust is counted anew. */
@Component
class DropDissolutionDelegate implements JavaDelegate {

    private final RuntimeService runtime;

    DropDissolutionDelegate(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runtime.createMessageCorrelation("articula.dissolutionDropped")
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .processInstanceVariableEquals(NETWORK_ID.name(), NETWORK_ID.in(execution))
                .correlateAll();
    }
}
