package org.articula.process.board;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What the engine has under way for networks, by the network's code, in two queries however many there are. */
@Component
class RunningProcesses {

    private final RuntimeService runtime;

    RunningProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * The processes of one network.
     *
     * @param instanceId one of them, the one that a fault stopped if there is such a one
     * @param incidents faults that somebody has to mend
     */
    record Running(String instanceId, long incidents) {}

    /** Network code to what runs for it; networks for which nothing runs are left out. */
    Map<String, Running> byCode() {
        Map<String, String> codes = new HashMap<>();
        Map<String, Running> running = new HashMap<>();
        for (ProcessInstance instance :
                runtime.createProcessInstanceQuery().rootProcessInstances().list()) {
            String code = instance.getBusinessKey();
            if (code != null) {
                codes.put(instance.getId(), code);
                running.putIfAbsent(code, new Running(instance.getId(), 0));
            }
        }
        List<Incident> told = runtime.createIncidentQuery().list();
        Map<String, String> happenedIn =
                told.stream().collect(Collectors.toMap(Incident::getId, Incident::getProcessInstanceId));
        // A fault is told again by every instance that called the one it happened in, up to the first
        for (Incident fault : told) {
            String code = codes.get(fault.getProcessInstanceId());
            if (code != null) {
                long others = requireNonNull(running.get(code)).incidents();
                String where = happenedIn.getOrDefault(fault.getRootCauseIncidentId(), fault.getProcessInstanceId());
                running.put(code, new Running(where, others + 1));
            }
        }
        return running;
    }
}
