package org.articula.process.fund;

import static org.articula.process.fund.FundVariables.EXPENSE_CONFIRMED;
import static org.articula.process.fund.FundVariables.EXPENSE_ID;

import org.articula.fund.ExpenseConfirmed;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process of an expense that both have confirmed it with their links. */
@Component
class FundProcesses {

    private final RuntimeService runtime;

    FundProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(ExpenseConfirmed confirmed) {
        runtime.createMessageCorrelation("articula.expenseConfirmed")
                .processInstanceVariableEquals(EXPENSE_ID.name(), confirmed.expenseId())
                .setVariable(EXPENSE_CONFIRMED.name(), true)
                .correlateAll();
    }
}
