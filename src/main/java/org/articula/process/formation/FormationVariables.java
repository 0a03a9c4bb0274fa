package org.articula.process.formation;

import java.util.Date;
import org.articula.formation.Phase;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.UserTask;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the processes of a formation carry beside the network's id: the step, the answers of gateways, the dates of timers. */
final class FormationVariables {

    static final ProcessVariable<Date> PLAN_ENDS_AT = new ProcessVariable<>("planEndsAt", Date.class);
    static final ProcessVariable<String> STEP = new ProcessVariable<>("step", String.class);
    /** What people call the step: it never changes, and whoever looks at an instance reads it there. */
    static final ProcessVariable<String> STEP_TITLE = new ProcessVariable<>("stepTitle", String.class);

    static final ProcessVariable<String> STEP_PROCESS = new ProcessVariable<>("stepProcess", String.class);
    static final ProcessVariable<String> STEP_STATE = new ProcessVariable<>("stepState", String.class);
    static final ProcessVariable<String> STEP_ACTION = new ProcessVariable<>("stepAction", String.class);
    static final ProcessVariable<Date> RESUME_AT = new ProcessVariable<>("resumeAt", Date.class);
    static final ProcessVariable<Date> RESUME_ON = new ProcessVariable<>("resumeOn", Date.class);
    static final ProcessVariable<Boolean> STEPS_PENDING = new ProcessVariable<>("stepsPending", Boolean.class);
    static final ProcessVariable<Boolean> GROUP_READY = new ProcessVariable<>("groupReady", Boolean.class);
    /** Whether the network was a group before its formation began here. */
    static final ProcessVariable<Boolean> GROUP_FORMED = new ProcessVariable<>("groupFormed", Boolean.class);
    /** Name of the phase at whose gate the network stands; the first, in instances of before gates had their own process. */
    static final ProcessVariable<String> PHASE = new ProcessVariable<>("phase", String.class);

    static final ProcessVariable<Boolean> PHASE_READY = new ProcessVariable<>("phaseReady", Boolean.class);
    static final ProcessVariable<String> PHASE_CHOICE = new ProcessVariable<>("phaseChoice", String.class);
    static final ProcessVariable<Boolean> PHASE_AUTHORIZED = new ProcessVariable<>("phaseAuthorized", Boolean.class);

    /** What a gate answers to the phase that came to it. */
    static final ProcessVariable<Boolean> PHASE_CLOSED = new ProcessVariable<>("phaseClosed", Boolean.class);

    private FormationVariables() {}

    static Phase phaseIn(VariableScope scope) {
        return Phase.valueOf(PHASE.in(scope));
    }

    static Phase phaseOf(UserTask task) {
        return task.carries(PHASE) ? Phase.valueOf(task.get(PHASE)) : Phase.PROMOTION;
    }
}
