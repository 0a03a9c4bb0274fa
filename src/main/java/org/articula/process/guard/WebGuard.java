package org.articula.process.guard;

import java.util.List;
import org.articula.process.engine.Refusal;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Looks at every command a signed-in person brings, before anything is touched. What the product does by itself while it works
 * on such a command, and what the job executor does, brings nobody along and is not looked at.
 */
final class WebGuard extends CommandInterceptor {

    static final String REFUSAL = "Esto no se hace desde las aplicaciones web.";

    private final ProcessEngineConfigurationImpl engine;
    private final List<CommandGuard> guards =
            List.of(new QueryGuard(), new TaskGuard(), new TaskDatesGuard(), new CommentGuard(), new JobGuard());

    WebGuard(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean within = Context.getCommandContext() != null;
        Authentication person = within ? null : engine.getIdentityService().getCurrentAuthentication();
        if (person != null && person.getUserId() != null) {
            check(command, new Asker(person, next));
        }
        return next.execute(command);
    }

    private void check(Command<?> command, Asker asker) {
        if (!WebCommands.include(command)) {
            throw new Refusal(REFUSAL);
        }
        guards.forEach(guard -> guard.check(command, asker));
    }
}
