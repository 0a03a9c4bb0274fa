package org.articula.process.fund;

import static org.articula.process.fund.FundVariables.EXPENSE_ID;
import static org.articula.process.fund.FundVariables.EXPENSE_PAID;
import static org.articula.process.fund.FundVariables.RECORDED_BY;

import org.articula.fund.Expenses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Pagar el gasto» (F2.3.j): booked once, or refused with its reasons. */
@Component
class PayExpenseDelegate implements JavaDelegate {

    private final Expenses expenses;

    PayExpenseDelegate(Expenses expenses) {
        this.expenses = expenses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EXPENSE_PAID.set(execution, expenses.pay(EXPENSE_ID.in(execution), RECORDED_BY.in(execution)));
    }
}
