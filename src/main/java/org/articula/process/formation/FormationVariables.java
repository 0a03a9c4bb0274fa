package org.articula.process.formation;

import java.util.Date;
import org.articula.process.engine.ProcessVariable;

/** What the processes of a formation carry beside the network's id: the step, the answers of gateways, the dates of timers. */
final class FormationVariables {

    static final ProcessVariable<Date> PLAN_ENDS_AT = new ProcessVariable<>("planEndsAt", Date.class);
    static final ProcessVariable<String> STEP = new ProcessVariable<>("step", String.class);
    static final ProcessVariable<String> STEP_PROCESS = new ProcessVariable<>("stepProcess", String.class);
    static final ProcessVariable<String> STEP_STATE = new ProcessVariable<>("stepState", String.class);
    static final ProcessVariable<String> STEP_ACTION = new ProcessVariable<>("stepAction", String.class);
    static final ProcessVariable<Date> RESUME_AT = new ProcessVariable<>("resumeAt", Date.class);
    static final ProcessVariable<Date> RESUME_ON = new ProcessVariable<>("resumeOn", Date.class);
    static final ProcessVariable<Boolean> STEPS_PENDING = new ProcessVariable<>("stepsPending", Boolean.class);
    static final ProcessVariable<Boolean> GROUP_READY = new ProcessVariable<>("groupReady", Boolean.class);
    static final ProcessVariable<String> PHASE_CHOICE = new ProcessVariable<>("phaseChoice", String.class);
    static final ProcessVariable<Boolean> PHASE_AUTHORIZED = new ProcessVariable<>("phaseAuthorized", Boolean.class);

    private FormationVariables() {}
}
