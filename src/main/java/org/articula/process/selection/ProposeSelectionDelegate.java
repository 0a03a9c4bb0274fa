package org.articula.process.selection;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.articula.selection.Comparisons;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Proponer la selección» ({@code F1.3.g}), and again whenever what is known of the candidates changes. */
@Component
class ProposeSelectionDelegate implements JavaDelegate {

    private final Comparisons comparisons;

    ProposeSelectionDelegate(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public void execute(DelegateExecution execution) {
        comparisons.propose(NETWORK_ID.in(execution));
    }
}
