package org.articula.process.guard;

import java.util.List;
import java.util.Objects;
import org.articula.process.engine.Refusal;
import org.articula.process.engine.RefusedValue;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Comment;
import org.jspecify.annotations.Nullable;

/** Comments are read and written by who sees the task, and changed or removed by who wrote them. */
final class CommentGuard implements CommandGuard {

    private static final int LONGEST = 2000;

    @Override
    public void check(Command<?> command, Asker asker) {
        if (command instanceof AddCommentCmd) {
            CommandFields fields = new CommandFields(command);
            requireText(fields.text("message"));
            requireSameInstance(fields, asker);
            requireTask(fields.text("taskId"), asker);
        } else if (command instanceof GetTaskCommentCmd) {
            requireTask(new CommandFields(command).text("taskId"), asker);
        } else if (command instanceof UpdateCommentCmd) {
            CommandFields fields = new CommandFields(command);
            requireText(fields.text("message"));
            requireOwn(fields.text("taskId"), fields.text("processInstanceId"), fields.text("commentId"), asker);
        } else if (command instanceof DeleteTaskCommentCmd) {
            CommandFields fields = new CommandFields(command);
            requireOwn(fields.text("taskId"), null, fields.text("commentId"), asker);
        } else if (command instanceof DeleteProcessInstanceCommentCmd) {
            CommandFields fields = new CommandFields(command);
            requireOwn(null, fields.text("processInstanceId"), fields.text("commentId"), asker);
        }
    }

    /** The engine's REST hides what it says itself behind «Not enough parameters submitted», but not its own kind of fault. */
    private static void requireText(@Nullable String message) {
        if (message == null || message.isBlank()) {
            throw new RefusedValue("Escriba el comentario.");
        }
        if (message.length() > LONGEST) {
            throw new RefusedValue("El comentario tiene %d caracteres; puede tener %d como máximo."
                    .formatted(message.length(), LONGEST));
        }
        // The engine's columns hold three bytes for a character on MySQL
        if (message.codePoints()
                .anyMatch(code -> code > Character.MAX_VALUE || Character.isISOControl(code) && !isSpace(code))) {
            throw new RefusedValue(
                    "El comentario lleva un signo que no se puede guardar, por ejemplo un emoji. Quítelo.");
        }
    }

    private static boolean isSpace(int code) {
        return code == '\n' || code == '\r' || code == '\t';
    }

    private static void requireTask(@Nullable String taskId, Asker asker) {
        boolean seen = taskId != null
                && asker.findAsPerson(context -> new HistoricTaskInstanceQueryImpl()
                                .taskId(taskId)
                                .count())
                        > 0;
        if (!seen) {
            throw new Refusal("La tarea no existe o usted no tiene acceso a ella.");
        }
    }

    private static void requireSameInstance(CommandFields fields, Asker asker) {
        String instanceId = fields.text("processInstanceId");
        String taskId = fields.text("taskId");
        if (instanceId != null
                && (taskId == null || !instanceId.equals(asker.find(context -> instanceOf(taskId, context))))) {
            throw new RefusedValue("El comentario es de la tarea: no se escribe en otro proceso.");
        }
    }

    private static @Nullable String instanceOf(String taskId, CommandContext context) {
        var task = context.getTaskManager().findTaskById(taskId);
        return task == null ? null : task.getProcessInstanceId();
    }

    private static void requireOwn(
            @Nullable String taskId, @Nullable String instanceId, @Nullable String commentId, Asker asker) {
        boolean own = asker.find(context -> comments(taskId, instanceId, context).stream()
                .filter(comment -> commentId == null || comment.getId().equals(commentId))
                .allMatch(comment -> Objects.equals(comment.getUserId(), asker.userId())));
        if (!own) {
            throw new Refusal("Solo quien escribió un comentario puede cambiarlo o borrarlo.");
        }
    }

    private static List<Comment> comments(
            @Nullable String taskId, @Nullable String instanceId, CommandContext context) {
        return taskId != null
                ? context.getCommentManager().findCommentsByTaskId(taskId)
                : context.getCommentManager().findCommentsByProcessInstanceId(String.valueOf(instanceId));
    }
}
