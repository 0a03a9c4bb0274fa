package org.articula.process.access;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoryLevelCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessApplicationForDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbTenantQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/** Refuses every command that a request of the web brings without a person. Outermost, so that nothing has been done before. */
final class PeopleOnly extends CommandInterceptor {

    static final String REFUSAL = "Inicie sesión para continuar.";

    /** Whether a password is right, what groups somebody is in, which of the webapps are theirs; no more than the webapps ask. */
    private static final Set<Class<?>> SIGN_IN = Set.of(
            CheckPassword.class,
            CreateUserQueryCmd.class,
            DbUserQueryImpl.class,
            CreateGroupQueryCmd.class,
            DbGroupQueryImpl.class,
            CreateTenantQueryCmd.class,
            DbTenantQueryImpl.class,
            AuthorizationCheckCmd.class,
            IsIdentityServiceReadOnlyCmd.class);

    /** Where a task's process came from and whether there is a history: the webapps forget the person while they ask. */
    private static final Set<Class<?>> IN_NO_NAME = Set.of(
            GetDeployedProcessDefinitionCmd.class,
            GetProcessApplicationForDeploymentCmd.class,
            GetHistoryLevelCmd.class);

    private final ProcessEngineConfigurationImpl engine;

    PeopleOnly(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!isAllowed(WebRequest.origin(), command) && !isForSomebody()) {
            throw new AuthorizationException(REFUSAL);
        }
        return next.execute(command);
    }

    private static boolean isAllowed(WebRequest.@Nullable Origin origin, Command<?> command) {
        if (origin == null) {
            return true;
        }
        return switch (origin) {
            case NOBODY -> false;
            case SIGN_IN -> SIGN_IN.contains(command.getClass());
            case SOMEBODY -> SIGN_IN.contains(command.getClass()) || IN_NO_NAME.contains(command.getClass());
            case PRODUCT -> true;
        };
    }

    private boolean isForSomebody() {
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        return person != null && person.getUserId() != null;
    }
}
