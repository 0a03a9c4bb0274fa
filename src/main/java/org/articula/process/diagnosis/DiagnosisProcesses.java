package org.articula.process.diagnosis;

import static org.articula.process.diagnosis.DiagnosisVariables.DIAGNOSIS_ID;
import static org.articula.process.diagnosis.DiagnosisVariables.INTERVIEW_AT;
import static org.articula.process.diagnosis.DiagnosisVariables.REMINDER_AT;
import static org.articula.process.diagnosis.DiagnosisVariables.ROUND_ID;
import static org.articula.process.diagnosis.DiagnosisVariables.TO_INTERVIEW;
import static org.articula.process.diagnosis.DiagnosisVariables.TO_PREPARE;

import java.util.Date;
import java.util.Map;
import org.articula.diagnosis.DiagnosesChanged;
import org.articula.diagnosis.InterviewDropped;
import org.articula.diagnosis.InterviewFixed;
import org.articula.diagnosis.Interviews;
import org.articula.process.engine.ProcessVariable;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries what happens to a diagnosis into its processes, in the same transaction. */
@Component
class DiagnosisProcesses {

    private final RuntimeService runtime;

    DiagnosisProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** An interview has a process, and a task, from its date on. */
    @EventListener
    void on(InterviewFixed fixed) {
        runtime.createProcessInstanceByKey("interviewMember")
                .processDefinitionWithoutTenantId()
                .businessKey(fixed.networkCode())
                .setVariables(Map.of(
                        ProcessVariable.NETWORK_ID.name(),
                        fixed.networkId(),
                        DIAGNOSIS_ID.name(),
                        fixed.diagnosisId(),
                        INTERVIEW_AT.name(),
                        Date.from(fixed.interviewAt()),
                        REMINDER_AT.name(),
                        Date.from(Interviews.reminderAt(fixed.interviewAt()))))
                .execute();
    }

    @EventListener
    void on(InterviewDropped dropped) {
        runtime.createMessageCorrelation("articula.interviewDropped")
                .processInstanceBusinessKey(dropped.networkCode())
                .processInstanceVariableEquals(DIAGNOSIS_ID.name(), dropped.diagnosisId())
                .correlateAll();
    }

    /** Whoever waits for the interviews looks again. */
    @EventListener
    void on(DiagnosesChanged changed) {
        runtime.createMessageCorrelation("articula.diagnosesChanged")
                .processInstanceBusinessKey(changed.networkCode())
                .processInstanceVariableEquals(ROUND_ID.name(), changed.roundId())
                .setVariable(TO_PREPARE.name(), changed.toPrepare())
                .setVariable(TO_INTERVIEW.name(), changed.toInterview())
                .correlateAll();
    }
}
