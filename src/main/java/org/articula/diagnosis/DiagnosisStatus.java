package org.articula.diagnosis;

import org.articula.shared.Worded;

/** Where the diagnosis of one member stands. */
public enum DiagnosisStatus implements Worded {
    TO_PREPARE("Por preparar"),
    FIXED("Con fecha"),
    DONE("Hecho"),
    LEFT_OUT("Sin entrevista");

    private final String spanish;

    DiagnosisStatus(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
