package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Empezar la disolución» ({@code F2.3.p1}): its process outlives the formation, which ends with the network. */
@Component
class BeginDissolutionDelegate implements JavaDelegate {

    private final RuntimeService runtime;

    BeginDissolutionDelegate(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runtime.startProcessInstanceByKey(
                "dissolveNetwork",
                execution.getProcessBusinessKey(),
                Map.of(NETWORK_ID.name(), NETWORK_ID.in(execution)));
    }
}
