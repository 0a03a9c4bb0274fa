package org.articula.process.diagnosis;

import static org.articula.process.diagnosis.DiagnosisVariables.ROUND_ID;

import org.articula.diagnosis.Diagnoses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Reunir los problemas comunes» ({@code F2.2.g}). */
@Component
class GatherProblemsDelegate implements JavaDelegate {

    private final Diagnoses diagnoses;

    GatherProblemsDelegate(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        diagnoses.gather(ROUND_ID.in(execution));
    }
}
