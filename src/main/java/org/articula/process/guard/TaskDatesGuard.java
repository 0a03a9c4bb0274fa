package org.articula.process.guard;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articula.process.access.TaskHolders;
import org.articula.process.engine.Refusal;
import org.articula.process.form.DueDates;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Of a task people change when it is due and when to be reminded of it, and nothing else. Where a diagram gives a task its time,
 * a timer, a meeting or a talk keeps to that time whatever the task says: there the date may come forward, not go behind it.
 */
final class TaskDatesGuard implements CommandGuard {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /** What people change, and what the engine writes beside it. */
    private static final List<String> CHANGING = List.of("dueDate", "followUpDate", "lastUpdated");

    @Override
    public void check(Command<?> command, Asker asker) {
        if (!(command instanceof SaveTaskCmd)) {
            return;
        }
        TaskEntity task = (TaskEntity) new CommandFields(command).get("task");
        Stored stored = task == null ? null : asker.find(context -> Stored.find(context, task.getId()));
        if (task == null || stored == null || !stored.state.equals(remaining(task))) {
            throw new Refusal("De una tarea solo se cambian aquí la fecha límite y la de seguimiento.");
        }
        stored.holders.requireDispatcher(asker.groupIds());
        requirePlausible(task.getDueDate());
        requirePlausible(task.getFollowUpDate());
        stored.requireInTime(task.getDueDate());
    }

    private static void requirePlausible(@Nullable Date date) {
        if (date != null
                && (date.toInstant().isBefore(EARLIEST) || !date.toInstant().isBefore(LATEST))) {
            throw new Refusal("Elija una fecha entre los años 2000 y 2099.");
        }
    }

    private static Map<String, Object> remaining(TaskEntity task) {
        @SuppressWarnings("unchecked")
        Map<String, Object> state = new HashMap<>((Map<String, Object>) task.getPersistentState());
        CHANGING.forEach(state::remove);
        return state;
    }

    /** The task as it is: what must stay, who does it, and the time its diagram gives it. */
    private record Stored(
            Map<String, Object> state, TaskHolders holders, @Nullable Date due, @Nullable Date timeOfProcess) {

        static @Nullable Stored find(CommandContext context, String taskId) {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return task == null
                    ? null
                    : new Stored(remaining(task), TaskHolders.of(task), task.getDueDate(), timeOfProcess(task));
        }

        private static @Nullable Date timeOfProcess(TaskEntity task) {
            Expression due = task.getTaskDefinition() == null
                    ? null
                    : task.getTaskDefinition().getDueDateExpression();
            return due != null
                            && !due.getExpressionText().startsWith(DueDates.ADVICE)
                            && due.getValue(task) instanceof Date date
                    ? date
                    : null;
        }

        void requireInTime(@Nullable Date wanted) {
            boolean changed = !Objects.equals(instant(wanted), instant(due));
            if (changed && timeOfProcess != null && (wanted == null || wanted.after(timeOfProcess))) {
                throw new Refusal(
                        "El proceso da a esta tarea una fecha y seguirá a su hora: la fecha límite puede adelantarse,"
                                + " pero no quitarse ni pasar de ella. Para aplazarla cambie la reunión, la charla o la suspensión.");
            }
        }

        private static @Nullable Instant instant(@Nullable Date date) {
            return date == null ? null : Instant.ofEpochMilli(date.getTime());
        }
    }
}
