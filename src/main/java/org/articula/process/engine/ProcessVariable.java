package org.articula.process.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable with its type: an id, the answer a gateway asks for, or the date of a timer. Never a name, an amount or a text.
 *
 * @param name as the models write it in {@code ${…}}
 * @param type what it holds
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** The network that every process of a network is about. */
    public static final ProcessVariable<String> NETWORK_ID = new ProcessVariable<>("networkId", String.class);

    /** The value in this scope. @throws IllegalStateException when the process does not carry it */
    public T in(VariableScope scope) {
        T value = findIn(scope);
        if (value == null) {
            throw new IllegalStateException("The process carries no " + name);
        }
        return value;
    }

    public @Nullable T findIn(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
