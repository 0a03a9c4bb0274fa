package org.articula.process.guard;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceReportImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceReportImpl;
import org.camunda.bpm.engine.impl.TaskReportImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractWritableIdentityServiceCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAuthorizationCommand;
import org.camunda.bpm.engine.impl.cmd.CreateFilterCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.FindActiveActivityIdsCmd;
import org.camunda.bpm.engine.impl.cmd.FindHistoryCleanupJobsCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.IsTelemetryEnabledCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockUserCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;

/**
 * What people may ask of the engine: everything else is refused, also what the engine's next version learns. Whether this
 * person may do it, and to this object, is for the engine's authorisations and the {@link CommandGuard}s to say.
 */
final class WebCommands {

    private static final Set<Class<?>> READING = Set.of(
            AbstractExecuteFilterCmd.class,
            AuthorizationCheckCmd.class,
            CheckPassword.class,
            CreateGroupQueryCmd.class,
            CreateTenantQueryCmd.class,
            CreateUserQueryCmd.class,
            FindActiveActivityIdsCmd.class,
            FindHistoryCleanupJobsCmd.class,
            IsIdentityServiceReadOnlyCmd.class,
            IsTelemetryEnabledCmd.class,
            MetricsQueryImpl.class);

    /** How the engine calls what only reads, and where the webapps keep their own queries. */
    private static final List<String> READING_NAMES = List.of(
            "org.camunda.bpm.engine.impl.Get",
            "org.camunda.bpm.engine.impl.cmd.Get",
            "org.camunda.bpm.engine.impl.dmn.cmd.Get",
            HistoricProcessInstanceReportImpl.class.getName(),
            HistoricTaskInstanceReportImpl.class.getName(),
            TaskReportImpl.class.getName(),
            "org.camunda.bpm.webapp.impl.db.",
            "org.camunda.bpm.cockpit.impl.plugin.");

    /** Files come in through our forms, where they are looked at; the engine keeps none. */
    private static final String ATTACHMENT = "Attachment";

    private static final Set<Class<?>> WORK = Set.of(
            SubmitStartFormCmd.class,
            SubmitTaskFormCmd.class,
            ClaimTaskCmd.class,
            AbstractAddIdentityLinkCmd.class,
            DeleteIdentityLinkCmd.class,
            DelegateTaskCmd.class,
            SaveTaskCmd.class,
            AddCommentCmd.class,
            UpdateCommentCmd.class,
            DeleteTaskCommentCmd.class,
            DeleteProcessInstanceCommentCmd.class,
            CreateFilterCmd.class,
            SaveFilterCmd.class,
            DeleteFilterCmd.class);

    private static final Set<Class<?>> SUPERVISION = Set.of(SetJobRetriesCmd.class);

    private static final Set<Class<?>> ADMINISTRATION = Set.of(
            AbstractWritableIdentityServiceCmd.class,
            UnlockUserCmd.class,
            CreateAuthorizationCommand.class,
            SaveAuthorizationCmd.class,
            DeleteAuthorizationCmd.class);

    private WebCommands() {}

    static boolean include(Command<?> command) {
        return reads(command)
                || List.of(WORK, SUPERVISION, ADMINISTRATION).stream().anyMatch(kinds -> isOf(kinds, command));
    }

    private static boolean reads(Command<?> command) {
        String name = command.getClass().getName();
        return command instanceof AbstractQuery<?, ?>
                || isOf(READING, command)
                || READING_NAMES.stream().anyMatch(name::startsWith) && !name.contains(ATTACHMENT);
    }

    private static boolean isOf(Set<Class<?>> kinds, Command<?> command) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(command));
    }
}
