package org.articula.fund;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether an expense can be paid ({@code F2.3.j}): from what is there, and out of the right money. The contributions may pay what working
 * together costs; the co-financing fund never does, and a donor's money is not the members' ({@code F3.2.f}).
 */
final class ExpensePolicy {

    private ExpensePolicy() {}

    /** @param reasons Spanish, why not; none when it can be paid */
    record Decision(List<String> reasons) {

        boolean payable() {
            return reasons.isEmpty();
        }
    }

    static Decision decide(Fund fund, NewExpense expense, long cents, FundBalance balance) {
        List<String> reasons = new ArrayList<>();
        if (expense.source() == MoneySource.CO_FINANCING && expense.kind().operating()) {
            reasons.add("El fondo de cofinanciamiento apoya proyectos conjuntos: nunca paga gastos de operación.");
        }
        long there = balance.in(expense.paidFrom());
        if (cents > there) {
            reasons.add("%s hay %s: no alcanza para %s."
                    .formatted(
                            expense.paidFrom() == MoneyPlace.CASH ? "En caja" : "En el banco",
                            fund.words(there),
                            fund.words(cents)));
        }
        long theirs = of(expense, balance);
        if (cents > theirs) {
            reasons.add("De «%s» quedan %s: no alcanza para %s."
                    .formatted(
                            expense.source() == MoneySource.DONOR
                                    ? String.valueOf(expense.donor())
                                    : expense.source().spanish(),
                            fund.words(theirs),
                            fund.words(cents)));
        }
        return new Decision(List.copyOf(reasons));
    }

    private static long of(NewExpense expense, FundBalance balance) {
        return switch (expense.source()) {
            case OWN -> balance.own();
            case CO_FINANCING -> balance.coFinancing();
            case DONOR -> balance.donors().getOrDefault(String.valueOf(expense.donor()), 0L);
        };
    }
}
