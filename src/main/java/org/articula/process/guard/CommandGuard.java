package org.articula.process.guard;

import org.camunda.bpm.engine.impl.interceptor.Command;

/** Knows some commands and what a person may not do with them. */
interface CommandGuard {

    /**
     * Looks at a command before it runs; one that this guard does not know passes.
     *
     * @throws org.articula.process.engine.Refusal this person may not do this
     * @throws org.articula.process.engine.RefusedValue nobody may, with these values
     */
    void check(Command<?> command, Asker asker);
}
