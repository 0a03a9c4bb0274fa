package org.articula.process.membership;

import java.util.Map;
import org.articula.process.engine.ProcessVariable;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The processes that collect the letters of commitment of the members of a network (RI.1). */
@Component
class LetterProcesses {

    private static final String COLLECT = "collectLetters";

    /** The engine reads forms while it starts, and their classes ask for this one. */
    private final ObjectProvider<RuntimeService> runtime;

    LetterProcesses(ObjectProvider<RuntimeService> runtime) {
        this.runtime = runtime;
    }

    boolean collecting(String networkCode) {
        return runtime.getObject()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(COLLECT)
                        .processInstanceBusinessKey(networkCode)
                        .count()
                > 0;
    }

    void begin(String networkId, String networkCode) {
        runtime.getObject()
                .startProcessInstanceByKey(COLLECT, networkCode, Map.of(ProcessVariable.NETWORK_ID.name(), networkId));
    }
}
