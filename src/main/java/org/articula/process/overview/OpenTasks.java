package org.articula.process.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.network.Network;
import org.articula.process.access.Groups;
import org.articula.process.form.Articulators;
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
    private final Articulators people;

    OpenTasks(TaskService tasks, Articulators people) {
        this.tasks = tasks;
        this.people = people;
    }

    @Override
    public Map<String, List<Waiting>> of(Collection<Network> networks) {
        if (networks.isEmpty()) {
            return Map.of();
        }
        Map<String, String> idOfCode = networks.stream().collect(Collectors.toMap(Network::code, Network::id));
        String[] codes = idOfCode.keySet().toArray(String[]::new);
        Set<String> ofSupervisors = offered(codes, Groups.SUPERVISORS).keySet();
        Collection<Task> open =
                offered(codes, Groups.ARTICULATORS, Groups.SUPERVISORS).values();
        Map<String, String> names = people.names(
                open.stream().map(Task::getAssignee).filter(Objects::nonNull).toList());
        return open.stream()
                .collect(Collectors.groupingBy(
                        task -> idOfCode.get(TaskName.keyIn(task.getName())),
                        Collectors.mapping(
                                task -> describe(task, ofSupervisors.contains(task.getId()), names),
                                Collectors.toList())));
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

    private static Waiting describe(Task task, boolean ofSupervisors, Map<String, String> names) {
        String group = ofSupervisors ? "la unidad de apoyo" : "los articuladores";
        String assignee = task.getAssignee();
        return new Waiting(
                TaskName.withoutKey(task.getName()),
                assignee == null ? group : names.getOrDefault(assignee, assignee),
                task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getProcessInstanceId(),
                ofSupervisors,
                task.getId());
    }
}
