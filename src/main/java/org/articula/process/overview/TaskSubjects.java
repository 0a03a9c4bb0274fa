package org.articula.process.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.process.form.TaskName;
import org.camunda.bpm.engine.TaskService;
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

    /** @param code as the names of its tasks end */
    public record Choice(String code, String name) {}

    /** Those with a task whoever asks may see, by name. */
    public List<Choice> all() {
        Set<String> codes = tasks.createTaskQuery().active().list().stream()
                .map(task -> TaskName.keyIn(task.getName()))
                .collect(Collectors.toSet());
        return subjects.of(codes).values().stream()
                .map(subject -> new Choice(subject.code(), subject.name()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
