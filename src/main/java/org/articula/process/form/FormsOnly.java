package org.articula.process.form;

import java.util.List;
import org.articula.process.engine.Refusal;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * A task ends through its form and in no other way. Whoever may work on a task could otherwise use the webapps' REST API to write
 * process variables (resolve), or to end the whole process with an error that no event catches.
 */
final class FormsOnly extends CommandInterceptor {

    static final String REFUSAL = "Esta tarea se completa con su formulario, en la lista de tareas.";

    /** Resolving is a completion too: its command extends the first one. */
    private static final List<Class<?>> ROUND_THE_FORM =
            List.of(CompleteTaskCmd.class, HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        if (ROUND_THE_FORM.stream().anyMatch(type -> type.isInstance(command))) {
            throw new Refusal(REFUSAL);
        }
        return next.execute(command);
    }
}
