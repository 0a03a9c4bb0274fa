package org.articula.process.fund;

import static org.articula.process.fund.FundVariables.EXPENSE_CONFIRMED;
import static org.articula.process.fund.FundVariables.EXPENSE_ID;
import static org.articula.process.fund.FundVariables.RECORDED_BY;

import java.util.Optional;
import java.util.Set;
import org.articula.fund.Expense;
import org.articula.fund.Expenses;
import org.articula.fund.Fund;
import org.articula.fund.Funds;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.TypedText;
import org.springframework.stereotype.Component;

/** «Confirmar el gasto» (F2.3.j): coordinator and treasurer confirm, here in person or signed on paper. */
@Component
class ConfirmExpenseTask implements TaskForm<ConfirmExpenseTask.Shown, ConfirmExpenseForm> {

    private static final int LONGEST_TITLE = 60;

    record Shown(
            String networkName,
            String purpose,
            String kindText,
            String amountText,
            String fromText,
            String coordinator,
            String treasurer) {}

    private final Expenses expenses;
    private final Funds funds;
    private final Networks networks;
    private final Members members;

    ConfirmExpenseTask(Expenses expenses, Funds funds, Networks networks, Members members) {
        this.expenses = expenses;
        this.funds = funds;
        this.networks = networks;
        this.members = members;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(TypedText.cut(expenses.byId(task.get(EXPENSE_ID)).purpose(), LONGEST_TITLE));
    }

    @Override
    public Shown open(UserTask task) {
        Expense expense = expenses.byId(task.get(EXPENSE_ID));
        Fund fund = funds.of(expense.networkId()).orElseThrow();
        Expenses.Signers signers = expenses.signers(expense.networkId());
        Set<String> confirmed = expenses.confirmedBy(expense.id());
        String source = expense.donor() == null ? expense.source().spanish() : expense.donor();
        return new Shown(
                networks.byId(expense.networkId()).name(),
                expense.purpose(),
                expense.kind().spanish(),
                fund.words(expense.amount().cents()),
                "%s, %s".formatted(expense.paidFrom().spanish(), source),
                said(signers.coordinatorId(), confirmed),
                said(signers.treasurerId(), confirmed));
    }

    private String said(String memberId, Set<String> confirmed) {
        return members.byId(memberId).name() + (confirmed.contains(memberId) ? " (ya confirmó)" : "");
    }

    @Override
    public Facts complete(UserTask task, ConfirmExpenseForm form) {
        if (form.confirmed().isYes()) {
            expenses.confirmInPerson(task.get(EXPENSE_ID));
        } else {
            expenses.refuse(task.get(EXPENSE_ID), form.reason());
        }
        return Facts.of(EXPENSE_CONFIRMED, form.confirmed().isYes()).and(RECORDED_BY, task.userId());
    }
}
