package org.articula.process.diagnosis;

import static org.articula.process.diagnosis.DiagnosisVariables.DIAGNOSIS_ID;

import org.articula.diagnosis.Interviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Recordar la entrevista» ({@code F2.2.a}). */
@Component
class RemindInterviewDelegate implements JavaDelegate {

    private final Interviews interviews;

    RemindInterviewDelegate(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        interviews.remind(DIAGNOSIS_ID.in(execution));
    }
}
