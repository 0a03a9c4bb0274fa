package org.articula.process.guard;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** The person who brings a command, and what the guards look up before they let it pass. */
final class Asker {

    private final Authentication person;
    private final CommandExecutor engine;

    Asker(Authentication person, CommandExecutor engine) {
        this.person = person;
        this.engine = engine;
    }

    String userId() {
        return person.getUserId();
    }

    List<String> groupIds() {
        return person.getGroupIds() == null ? List.of() : person.getGroupIds();
    }

    /** Looks something up whatever the person may read; to be closed before the command itself runs. */
    <T extends @Nullable Object> T find(Function<CommandContext, T> look) {
        return engine.execute(context -> context.runWithoutAuthorization(() -> look.apply(context)));
    }

    /** The same with the rights of the person. */
    <T extends @Nullable Object> T findAsPerson(Function<CommandContext, T> look) {
        return engine.execute(look::apply);
    }
}
