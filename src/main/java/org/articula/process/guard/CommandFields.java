package org.articula.process.guard;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;

/** Reads what a command of the engine was given: most of them keep it to themselves. */
final class CommandFields {

    private final DirectFieldAccessor fields;

    CommandFields(Command<?> command) {
        fields = new DirectFieldAccessor(command);
    }

    /**
     * @throws org.springframework.beans.NotReadablePropertyException the engine's next version calls it otherwise; the command
     *     is then not run at all
     */
    @Nullable Object get(String name) {
        return fields.getPropertyValue(name);
    }

    @Nullable String text(String name) {
        return (String) get(name);
    }
}
