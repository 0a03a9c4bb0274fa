package org.articula.process.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.network.Network;
import org.articula.process.access.Groups;
import org.articula.process.form.TaskName;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks that somebody has to do, as far as whoever asks may see them. What stands still with its network waits for nobody. */
@Component
@Order(100)
class OpenTasks implements WaitingWork {

    private final TaskService tasks;

    OpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Map<String, List<Waiting>> of(Collection<Network> networks) {
        if (networks.isEmpty()) {
            return Map.of();
        }
        Map<String, String> idOfCode = networks.stream().collect(Collectors.toMap(Network::code, Network::id));
        String[] codes = idOfCode.keySet().toArray(String[]::new);
        Map<String, Task> ofSupervisors = offered(codes, Groups.SUPERVISORS);
        return offered(codes, Groups.ARTICULATORS, Groups.SUPERVISORS).values().stream()
                .collect(Collectors.groupingBy(
                        task -> idOfCode.get(TaskName.keyIn(task.getName())),
                        Collectors.mapping(
                                task -> describe(task, ofSupervisors.containsKey(task.getId())), Collectors.toList())));
    }

    private Map<String, Task> offered(String[] codes, String... groups) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKeyIn(codes)
                .taskCandidateGroupIn(List.of(groups))
                .includeAssignedTasks()
                .active()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Task::getId, Function.identity(), (one, same) -> one, java.util.LinkedHashMap::new));
    }

    private static Waiting describe(Task task, boolean ofSupervisors) {
        String whom = ofSupervisors ? "la unidad de apoyo" : "los articuladores";
        return new Waiting(
                TaskName.withoutKey(task.getName()),
                task.getAssignee() == null ? whom : task.getAssignee(),
                task.getCreateTime().toInstant());
    }
}
