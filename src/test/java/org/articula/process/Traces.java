package org.articula.process;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.boot.test.context.TestComponent;

/** What happened in a process, as its diagram names it. */
@TestComponent
public class Traces {

    private final HistoryService history;

    Traces(HistoryService history) {
        this.history = history;
    }

    /** Names of what happened in the instance, in order, without gateways; what is done for each of many, once for each. */
    public List<String> of(String instanceId) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(step -> !step.getActivityType().endsWith("Gateway"))
                .filter(step -> !step.getActivityType().equals("multiInstanceBody"))
                .map(HistoricActivityInstance::getActivityName)
                .toList();
    }
}
