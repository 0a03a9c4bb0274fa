package org.articula.process.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user task a form belongs to, as the form's class sees it.
 *
 * @param id the engine's task id
 * @param businessKey code of the network
 * @param userId who opens or completes it
 * @param variables the process variables the task can see
 */
public record UserTask(String id, @Nullable String businessKey, String userId, Map<String, Object> variables) {

    /** The value of a variable. @throws IllegalStateException when the process does not carry it */
    public <T> T get(ProcessVariable<T> variable) {
        Object value = variables.get(variable.name());
        if (value == null) {
            throw new IllegalStateException("Task " + id + " carries no " + variable.name());
        }
        return variable.type().cast(value);
    }
}
