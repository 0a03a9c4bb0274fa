package org.articula.process.diagnosis;

import static org.articula.process.diagnosis.DiagnosisVariables.ROUND_ID;

import org.articula.diagnosis.Diagnoses;
import org.articula.process.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Abrir el diagnóstico» ({@code F2.2}). */
@Component
class OpenDiagnosesDelegate implements JavaDelegate {

    private final Diagnoses diagnoses;

    OpenDiagnosesDelegate(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ROUND_ID.set(execution, diagnoses.begin(ProcessVariable.NETWORK_ID.in(execution), "articula"));
    }
}
