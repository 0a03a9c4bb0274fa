package org.articula.process.election;

import org.articula.board.Elections;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Ver si hay otra directiva» (F2.3.h): when a board was elected meanwhile, nothing is to be prepared for the end of the one before. */
@Component
class CheckTermDelegate implements JavaDelegate {

    private final Elections elections;

    CheckTermDelegate(Elections elections) {
        this.elections = elections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ElectionVariables.ELECTION_DUE.set(execution, elections.isLast(ElectionVariables.ELECTION_ID.in(execution)));
    }
}
