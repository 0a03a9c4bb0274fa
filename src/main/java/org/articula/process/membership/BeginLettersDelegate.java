package org.articula.process.membership;

import org.articula.process.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Pedir las cartas compromiso» (RI.1): of a network that was registered as formed nobody knows who signed. */
@Component
class BeginLettersDelegate implements JavaDelegate {

    private final LetterProcesses processes;

    BeginLettersDelegate(LetterProcesses processes) {
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        processes.begin(ProcessVariable.NETWORK_ID.in(execution), execution.getProcessBusinessKey());
    }
}
