package org.articula.process.membership;

import java.util.Map;
import org.articula.process.engine.ProcessVariable;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The processes that collect the letters of commitment of the members of a network (RI.1). */
@Component
class LetterProcesses {

    private static final String COLLECT = "collectLetters";

    private final RuntimeService runtime;

    LetterProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    boolean collecting(String networkCode) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(COLLECT)
                        .processInstanceBusinessKey(networkCode)
                        .count()
                > 0;
    }

    void begin(String networkId, String networkCode) {
        runtime.startProcessInstanceByKey(COLLECT, networkCode, Map.of(ProcessVariable.NETWORK_ID.name(), networkId));
    }
}
