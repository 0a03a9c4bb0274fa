package org.articula.process.fund;

import static org.articula.process.fund.FundVariables.EXPENSE_CONFIRMED;
import static org.articula.process.fund.FundVariables.EXPENSE_ID;

import org.articula.fund.ExpenseDecided;
import org.articula.process.access.OwnQuestion;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process of an expense what coordinator and treasurer decided with their links. */
@Component
class FundProcesses {

    private final RuntimeService runtime;
    private final OwnQuestion own;

    FundProcesses(RuntimeService runtime, OwnQuestion own) {
        this.own = own;
        this.runtime = runtime;
    }

    @EventListener
    void on(ExpenseDecided decided) {
        // Whoever decides by link has no account, and the engine takes nothing from a web request without a person
        own.ask(() -> runtime.createMessageCorrelation("articula.expenseDecided")
                .processInstanceVariableEquals(EXPENSE_ID.name(), decided.expenseId())
                .setVariable(EXPENSE_CONFIRMED.name(), decided.confirmed())
                .correlateAllWithResult());
    }
}
