package org.articula.process.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.process.form.TaskName;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The networks and territories somebody can look for in their list of tasks. */
@Component
public class TaskSubjects {

    private final TaskService tasks;
    private final Subjects subjects;

    TaskSubjects(TaskService tasks, Subjects subjects) {
        this.tasks = tasks;
        this.subjects = subjects;
    }

    /**
     * @param code as the names of its tasks end
     * @param processInstanceIds what its tasks belong to: the list can be asked for these
     */
    public record Choice(String code, String name, Set<String> processInstanceIds) {}

    /** Those with a task whoever asks may see, by name. */
    public List<Choice> all() {
        Map<String, Set<String>> instances = tasks.createTaskQuery().active().list().stream()
                .collect(Collectors.groupingBy(
                        task -> TaskName.keyIn(task.getName()),
                        Collectors.mapping(Task::getProcessInstanceId, Collectors.toSet())));
        return subjects.of(instances.keySet()).values().stream()
                .map(subject ->
                        new Choice(subject.code(), subject.name(), instances.getOrDefault(subject.code(), Set.of())))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
