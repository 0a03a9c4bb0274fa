package org.articula.process.form;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.access.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether whoever opens a task has it in hand from then on. Nobody takes what is somebody's, or what their group does not do; and an
 * articulator who looks at a network that another one accompanies is asked first.
 */
@Component
public class TaskOpening {

    private final TaskService tasks;
    private final IdentityService identity;
    private final Networks networks;
    private final Articulators articulators;

    TaskOpening(TaskService tasks, IdentityService identity, Networks networks, Articulators articulators) {
        this.tasks = tasks;
        this.identity = identity;
        this.networks = networks;
        this.articulators = articulators;
    }

    /**
     * @param takes whether opening the task takes it
     * @param mayTake whether the person is of a group that does it
     * @param accompaniedBy name of the articulator of the network, where that is somebody else
     * @param code of the network or territory
     */
    public record Opened(
            boolean takes, boolean mayTake, @Nullable String accompaniedBy, String code, String processInstanceId) {}

    public Opened of(Task task, String userId) {
        String code = TaskName.keyIn(task.getName());
        Set<String> groups = groupsOf(task);
        boolean mayTake = !Collections.disjoint(groups, ownGroups());
        Optional<String> other = !groups.contains(Groups.ARTICULATORS)
                ? Optional.empty()
                : networks.byCode(code).map(Network::articulatorId).filter(articulator -> !articulator.equals(userId));
        return new Opened(
                mayTake && task.getAssignee() == null && other.isEmpty(),
                mayTake,
                other.map(articulators::nameOf).orElse(null),
                code,
                task.getProcessInstanceId());
    }

    private List<String> ownGroups() {
        List<String> groups = identity.getCurrentAuthentication().getGroupIds();
        return groups == null ? List.of() : groups;
    }

    private Set<String> groupsOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toSet());
    }
}
