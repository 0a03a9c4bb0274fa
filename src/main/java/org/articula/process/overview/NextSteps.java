package org.articula.process.overview;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.notification.Notices;
import org.articula.process.access.Groups;
import org.articula.process.access.OwnQuestion;
import org.articula.process.form.TaskName;
import org.articula.process.overview.Subjects.Subject;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comes in a network or territory after somebody has done a task: what the product does by itself and when, and who does what next. */
@Component
public class NextSteps {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final OwnQuestion own;
    private final Subjects subjects;
    private final ComingTimers timers;
    private final Notices notices;
    private final Clock clock;

    NextSteps(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            OwnQuestion own,
            Subjects subjects,
            ComingTimers timers,
            Notices notices,
            Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.own = own;
        this.subjects = subjects;
        this.timers = timers;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @param said Spanish sentences, of what is so at this moment
     * @param taskId the task this person would do next here; null when there is none
     * @param settling whether the product is still at work: a moment later there may be more to say
     */
    public record Next(String said, @Nullable String taskId, boolean settling) {}

    /** Who asks: a user and the groups they are in. */
    public record Asker(String userId, Collection<String> groupIds) {}

    /**
     * @param code of the network or territory
     * @param instanceId the process of the task that was done; its next task comes before others of the network
     */
    public Next of(String code, @Nullable String instanceId, Asker asker) {
        return own.ask(() -> {
            Subject subject = subjects.of(Set.of(code)).get(code);
            ZoneId zone = subject == null ? clock.getZone() : subject.zone();
            Set<String> instances =
                    runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).active().list().stream()
                            .map(Execution::getProcessInstanceId)
                            .collect(Collectors.toSet());
            List<Task> open = open(code).list();
            Task mine = mine(code, instanceId, asker);
            boolean settling = isAtWork(instances);
            List<String> said = new ArrayList<>();
            timers.next(instances, zone).ifPresent(said::add);
            mails(subject).ifPresent(said::add);
            if (mine != null) {
                said.add("Sigue «%s».%s".formatted(TaskName.withoutKey(mine.getName()), until(mine, zone)));
            } else if (!open.isEmpty()) {
                said.add(othersTurn(code, open.get(0), zone));
            } else if (said.isEmpty()) {
                said.add(
                        settling
                                ? "Articula sigue trabajando: lo que venga aparecerá en su lista."
                                : "Por ahora no queda nada pendiente aquí.");
            }
            return new Next(String.join(" ", said), mine == null ? null : mine.getId(), settling);
        });
    }

    private TaskQuery open(String code) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(code)
                .active()
                .orderByDueDate()
                .asc();
    }

    private @Nullable Task mine(String code, @Nullable String instanceId, Asker asker) {
        if (asker.groupIds().isEmpty()) {
            return null;
        }
        return open(code).taskCandidateGroupIn(List.copyOf(asker.groupIds())).includeAssignedTasks().list().stream()
                .filter(task -> task.getAssignee() == null || task.getAssignee().equals(asker.userId()))
                .min(Comparator.comparing(task -> !task.getProcessInstanceId().equals(instanceId)))
                .orElse(null);
    }

    private String othersTurn(String code, Task task, ZoneId zone) {
        boolean ofSupervisors = open(code)
                        .taskId(task.getId())
                        .taskCandidateGroup(Groups.SUPERVISORS)
                        .includeAssignedTasks()
                        .count()
                > 0;
        return "Ahora espera a %s: «%s».%s"
                .formatted(
                        ofSupervisors ? "la unidad de apoyo" : "quien la tiene a su cargo",
                        TaskName.withoutKey(task.getName()),
                        until(task, zone));
    }

    private String until(Task task, ZoneId zone) {
        if (task.getDueDate() == null) {
            return "";
        }
        boolean overdue = task.getDueDate().toInstant().isBefore(clock.instant());
        return " " + TaskCards.until(task.getDueDate().toInstant(), overdue, zone) + ".";
    }

    private boolean isAtWork(Set<String> instances) {
        return !instances.isEmpty()
                && management
                                .createJobQuery()
                                .processInstanceIds(instances)
                                .executable()
                                .active()
                                .count()
                        > 0;
    }

    private Optional<String> mails(@Nullable Subject subject) {
        long underWay = subject == null || subject.networkId() == null ? 0 : notices.mailsUnderWay(subject.networkId());
        return underWay == 0
                ? Optional.empty()
                : Optional.of(
                        underWay == 1
                                ? "Articula está enviando un correo."
                                : "Articula está enviando %d correos.".formatted(underWay));
    }
}
