package org.articula.process.form;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;

/** Remembers, for the length of one engine command, which tasks and instances had their form accepted. */
final class Submissions implements Session {

    private final Set<String> accepted = new HashSet<>();

    static Submissions current() {
        CommandContext command = Context.getCommandContext();
        return command.getSession(Submissions.class);
    }

    void accept(String taskOrInstanceId) {
        accepted.add(taskOrInstanceId);
    }

    boolean isAccepted(String taskOrInstanceId) {
        return accepted.contains(taskOrInstanceId);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
