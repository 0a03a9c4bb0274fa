package org.articula.process.guard;

import java.util.List;
import org.articula.process.access.TaskHolders;
import org.articula.process.engine.Refusal;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;

/** Who gets a task: somebody of its groups, and these groups are what the diagram says. */
final class TaskGuard implements CommandGuard {

    @Override
    public void check(Command<?> command, Asker asker) {
        if (command instanceof ClaimTaskCmd) {
            checkClaim(new CommandFields(command), asker);
        } else if (command instanceof DelegateTaskCmd) {
            checkHandover(new CommandFields(command), asker, true);
        } else if (command instanceof AbstractAddIdentityLinkCmd) {
            checkLink(new CommandFields(command));
            checkHandover(new CommandFields(command), asker, true);
        } else if (command instanceof DeleteIdentityLinkCmd) {
            checkLink(new CommandFields(command));
            checkHandover(new CommandFields(command), asker, false);
        }
    }

    private static void checkClaim(CommandFields claim, Asker asker) {
        String user = claim.text("userId");
        if (user != null && !user.equals(asker.userId())) {
            throw new Refusal("Cada persona toma las tareas para sí misma.");
        }
        checkHandover(claim, asker, true);
    }

    private static void checkLink(CommandFields link) {
        if (!IdentityLinkType.ASSIGNEE.equals(link.text("type"))) {
            throw new Refusal("El grupo que hace una tarea lo pone el proceso: aquí no se cambia.");
        }
    }

    private static void checkHandover(CommandFields command, Asker asker, boolean receives) {
        String taskId = command.text("taskId");
        TaskHolders holders = taskId == null ? null : holders(taskId, asker);
        if (holders == null) {
            return;
        }
        holders.requireDispatcher(asker.groupIds());
        String receiver = receives ? command.text("userId") : null;
        if (receiver != null) {
            holders.require(groupsOf(receiver, asker));
        }
    }

    /** Null when there is no such task; the engine says so itself. */
    private static @Nullable TaskHolders holders(String taskId, Asker asker) {
        return asker.find(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return task == null ? null : TaskHolders.of(task);
        });
    }

    private static List<String> groupsOf(String userId, Asker asker) {
        return asker.find(context ->
                context.getReadOnlyIdentityProvider().createGroupQuery(context).groupMember(userId).list().stream()
                        .map(Group::getId)
                        .toList());
    }
}
