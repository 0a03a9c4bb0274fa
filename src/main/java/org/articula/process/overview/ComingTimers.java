package org.articula.process.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.articula.shared.SpanishDates;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * What the product will do by itself, and when: read from the timers that run and from what their diagrams draw behind them. What happens
 * only when somebody does not do their task is no announcement, and neither is the end of a year's plan.
 */
@Component
class ComingTimers {

    private static final Duration SOON = Duration.ofDays(31);

    /** Far more timers than a network has at a time. */
    private static final int MOST = 20;

    /** Looks whether a network fell silent; that is no step of what people do. */
    private static final String WATCH = "watchSilence";

    private final ManagementService management;
    private final RepositoryService repository;
    private final Clock clock;

    ComingTimers(ManagementService management, RepositoryService repository, Clock clock) {
        this.management = management;
        this.repository = repository;
        this.clock = clock;
    }

    /** The first of them in these process instances, as a sentence in the zone. */
    Optional<String> next(Set<String> instances, ZoneId zone) {
        if (instances.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return management
                .createJobQuery()
                .processInstanceIds(instances)
                .timers()
                .active()
                .duedateHigherThan(Date.from(now))
                .duedateLowerThan(Date.from(now.plus(SOON)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, MOST)
                .stream()
                .filter(timer -> !WATCH.equals(timer.getProcessDefinitionKey()))
                .flatMap(timer -> sentence(timer, zone).stream())
                .findFirst();
    }

    private Optional<String> sentence(Job timer, ZoneId zone) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        BpmnModelInstance model = repository.getBpmnModelInstance(timer.getProcessDefinitionId());
        String when = SpanishDates.soon(timer.getDuedate().toInstant(), zone);
        return model.getModelElementById(definition.getActivityId()) instanceof IntermediateCatchEvent event
                ? behind(event.getOutgoing())
                        .flatMap(node -> announce(node, when))
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<FlowNode> behind(Collection<SequenceFlow> flows) {
        return flows.stream().map(SequenceFlow::getTarget);
    }

    private static Stream<String> announce(FlowNode node, String when) {
        if (node instanceof ServiceTask task) {
            return Stream.of("Articula %s el %s.".formatted(FutureTense.of(task.getName()), when));
        }
        if (node instanceof UserTask task) {
            return Stream.of("La tarea «%s» se abrirá el %s.".formatted(task.getName(), when));
        }
        // Where a part of the diagram ends, the rest of it goes on
        if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess part) {
            return behind(part.getOutgoing()).flatMap(next -> announce(next, when));
        }
        // What only joins decides nothing
        if (node instanceof Gateway gateway && gateway.getOutgoing().size() == 1) {
            return behind(gateway.getOutgoing()).flatMap(next -> announce(next, when));
        }
        return Stream.of();
    }
}
