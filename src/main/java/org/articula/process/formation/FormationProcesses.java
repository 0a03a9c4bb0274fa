package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.formation.FormationVariables.GROUP_FORMED;
import static org.articula.process.formation.FormationVariables.PLAN_ENDS_AT;
import static org.articula.process.formation.FormationVariables.STEP;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.formation.EvidenceChanged;
import org.articula.formation.NetworkFormationBegun;
import org.articula.formation.Phase;
import org.articula.formation.StepFinished;
import org.articula.formation.StepPostponed;
import org.articula.network.NetworkEnded;
import org.articula.network.NetworkRestarted;
import org.articula.network.NetworkResumed;
import org.articula.network.NetworkSuspended;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Carries what happens to the formation of a network into its processes, in the same transaction. */
@Component
class FormationProcesses {

    /** A cancelled meeting or talk still has people to call, and the suspension itself waits for somebody to lift it. */
    private static final List<String> NEVER_STILL = List.of("holdMeeting", "changeTalk", "suspendNetwork");

    static final String FORM_NETWORK = "formNetwork";

    private static final String NETWORK_ENDED = "articula.networkEnded";

    private final RuntimeService runtime;

    FormationProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(NetworkFormationBegun begun) {
        runtime.startProcessInstanceByKey(
                FORM_NETWORK,
                begun.networkCode(),
                Map.of(
                        NETWORK_ID.name(),
                        begun.networkId(),
                        PLAN_ENDS_AT.name(),
                        Date.from(begun.planEndsAt()),
                        GROUP_FORMED.name(),
                        begun.from() != Phase.PROMOTION));
    }

    /** Whoever waits for a step looks again whether it is theirs: the same step elsewhere, or the end of the phase. */
    @EventListener
    void on(StepFinished finished) {
        message("articula.stepFinished", finished.networkId(), finished.networkCode())
                .correlateAll();
    }

    @EventListener
    void on(StepPostponed postponed) {
        message("articula.stepPostponed", postponed.networkId(), postponed.networkCode())
                .processInstanceVariableEquals(STEP.name(), postponed.step().id())
                .correlateAll();
        message("articula.stepFinished", postponed.networkId(), postponed.networkCode())
                .correlateAll();
    }

    /** The gate that the network stands at looks again. */
    @EventListener
    void on(EvidenceChanged changed) {
        message("articula.evidenceChanged", changed.networkId(), changed.networkCode())
                .correlateAll();
    }

    @EventListener
    void on(NetworkSuspended suspended) {
        for (ProcessInstance instance : instances(suspended.networkId(), suspended.networkCode())
                .active()
                .list()) {
            if (!NEVER_STILL.contains(instance.getProcessDefinitionKey())) {
                runtime.suspendProcessInstanceById(instance.getId());
            }
        }
    }

    /** Before anybody else hears of it: what goes on can be told what happened meanwhile. */
    @EventListener
    @Order(0)
    void on(NetworkResumed resumed) {
        for (ProcessInstance instance : instances(resumed.networkId(), resumed.networkCode())
                .suspended()
                .list()) {
            runtime.activateProcessInstanceById(instance.getId());
        }
        on(new EvidenceChanged(resumed.networkId(), resumed.networkCode()));
    }

    @EventListener
    void on(NetworkEnded ended) {
        stop(ended.networkId(), ended.networkCode());
    }

    /** What was under way belongs to the formation that is given up. */
    @EventListener
    void on(NetworkRestarted restarted) {
        stop(restarted.networkId(), restarted.networkCode());
    }

    /** The engine lets nothing that stands still receive a message: it is deleted, and what does not wait for the end goes on. */
    private void stop(String networkId, String networkCode) {
        List<ProcessInstance> still =
                instances(networkId, networkCode).suspended().list();
        Set<String> given = still.stream()
                .map(ProcessInstance::getId)
                .filter(this::waitsForTheEnd)
                .collect(Collectors.toSet());
        given.forEach(id -> runtime.deleteProcessInstance(id, "La red se cerró o se reinició"));
        still.stream()
                .filter(instance -> !given.contains(instance.getRootProcessInstanceId()))
                .forEach(instance -> runtime.activateProcessInstanceById(instance.getId()));
        message(NETWORK_ENDED, networkId, networkCode).correlateAll();
    }

    private boolean waitsForTheEnd(String instanceId) {
        return runtime.createEventSubscriptionQuery()
                        .processInstanceId(instanceId)
                        .eventName(NETWORK_ENDED)
                        .count()
                > 0;
    }

    /** By id too: a territory may have the same code. */
    private ProcessInstanceQuery instances(String networkId, String networkCode) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(networkCode)
                .variableValueEquals(NETWORK_ID.name(), networkId);
    }

    private MessageCorrelationBuilder message(String name, String networkId, String networkCode) {
        return runtime.createMessageCorrelation(name)
                .processInstanceBusinessKey(networkCode)
                .processInstanceVariableEquals(NETWORK_ID.name(), networkId);
    }
}
