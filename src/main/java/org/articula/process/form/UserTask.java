package org.articula.process.form;

import java.util.function.Function;
import org.articula.process.engine.ProcessVariable;
import org.jspecify.annotations.Nullable;

/**
 * The user task a form belongs to, as the form's class sees it.
 *
 * @param id the engine's task id
 * @param businessKey code of the network
 * @param userId who opens or completes it
 * @param variables finds a process variable by name; null when the task sees none of that name
 */
public record UserTask(
        String id, @Nullable String businessKey, String userId, Function<String, @Nullable Object> variables) {

    /** Whether the task sees a value of this variable. */
    public boolean carries(ProcessVariable<?> variable) {
        return variables.apply(variable.name()) != null;
    }

    /** The value of a variable. @throws IllegalStateException when the process does not carry it */
    public <T> T get(ProcessVariable<T> variable) {
        Object value = variables.apply(variable.name());
        if (value == null) {
            throw new IllegalStateException("Task " + id + " carries no " + variable.name());
        }
        return variable.type().cast(value);
    }
}
