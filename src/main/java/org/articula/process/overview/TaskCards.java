package org.articula.process.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.process.access.OwnQuestion;
import org.articula.process.form.TaskName;
import org.articula.process.meeting.MeetingVariables;
import org.articula.process.overview.Subjects.Subject;
import org.articula.shared.SpanishDates;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a list of tasks says of each: until when, for which network, about which meeting. A handful of queries, however many tasks there are. */
@Component
public class TaskCards {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final OwnQuestion own;
    private final Subjects subjects;
    private final Meetings meetings;
    private final Clock clock;

    TaskCards(
            TaskService tasks,
            RuntimeService runtime,
            OwnQuestion own,
            Subjects subjects,
            Meetings meetings,
            Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.own = own;
        this.subjects = subjects;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * @param title what to do, without the code of the network
     * @param subject the network or territory; null when the product does not know it any more
     * @param meeting «Reunión 1: jueves 3 de diciembre a las 15:00»; null where it is about none
     * @param due «Hasta el martes 8 de diciembre a las 15:00»
     */
    public record Card(
            String taskId,
            String title,
            @Nullable String subject,
            @Nullable String meeting,
            @Nullable String due,
            boolean overdue) {}

    /** Of these tasks, as far as whoever asks may see them. */
    public List<Card> of(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        List<Task> seen =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list();
        Map<String, Subject> known =
                subjects.of(seen.stream().map(TaskCards::code).collect(Collectors.toSet()));
        Map<String, Meeting> meetingOf = meetingsOf(seen, known.values());
        return seen.stream()
                .map(task -> card(task, known.get(code(task)), meetingOf.get(task.getProcessInstanceId())))
                .toList();
    }

    private Map<String, Meeting> meetingsOf(List<Task> seen, Collection<Subject> known) {
        Set<String> networkIds =
                known.stream().map(Subject::networkId).filter(Objects::nonNull).collect(Collectors.toSet());
        if (networkIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Meeting> open =
                meetings.open(networkIds).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        String[] instances = seen.stream().map(Task::getProcessInstanceId).toArray(String[]::new);
        return own
                .ask(() -> runtime.createVariableInstanceQuery()
                        .variableName(MeetingVariables.MEETING_ID.name())
                        .processInstanceIdIn(instances)
                        .list())
                .stream()
                .filter(variable -> open.containsKey(String.valueOf(variable.getValue())))
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId,
                        variable -> open.get(String.valueOf(variable.getValue())),
                        (one, same) -> one));
    }

    private Card card(Task task, @Nullable Subject subject, @Nullable Meeting meeting) {
        ZoneId zone = subject == null ? clock.getZone() : subject.zone();
        Date due = task.getDueDate();
        boolean overdue = due != null && due.toInstant().isBefore(clock.instant());
        return new Card(
                task.getId(),
                TaskName.withoutKey(task.getName()),
                subject == null ? null : subject.name(),
                meeting == null
                        ? null
                        : "Reunión %d: %s".formatted(meeting.number(), SpanishDates.soon(meeting.startsAt(), zone)),
                due == null ? null : until(due.toInstant(), overdue, zone),
                overdue);
    }

    /** How everybody reads until when something should be done. */
    static String until(Instant due, boolean overdue, ZoneId zone) {
        return (overdue ? "Venció el " : "Hasta el ") + SpanishDates.soon(due, zone);
    }

    private static String code(Task task) {
        return TaskName.keyIn(task.getName());
    }
}
