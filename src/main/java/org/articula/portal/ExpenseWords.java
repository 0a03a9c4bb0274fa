package org.articula.portal;

import java.util.ArrayList;
import java.util.List;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.fund.Expense;
import org.articula.fund.Fund;
import org.articula.fund.FundBalance;
import org.articula.fund.FundLedger;
import org.articula.fund.MoneyPlace;
import org.articula.network.Network;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Spells out an expense for those who confirm it, so that they know what they say yes to. */
@Component
class ExpenseWords {

    private final FundLedger ledger;
    private final ObjectProvider<StaffNames> staff;

    ExpenseWords(FundLedger ledger, ObjectProvider<StaffNames> staff) {
        this.ledger = ledger;
        this.staff = staff;
    }

    List<Fact> facts(Network network, Fund fund, Expense expense) {
        FundBalance balance = ledger.balance(network.id());
        long cents = expense.amount().cents();
        long place = expense.paidFrom() == MoneyPlace.CASH ? balance.cash() : balance.bank();
        StaffNames names = staff.getIfAvailable(() -> user -> user);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Red", network.name()));
        facts.add(new Fact("Para qué", expense.purpose()));
        facts.add(new Fact("Clase de gasto", expense.kind().spanish()));
        facts.add(new Fact("Monto", fund.words(cents)));
        facts.add(new Fact("Se paga de", expense.paidFrom().spanish()));
        facts.add(new Fact(
                "De quién es el dinero",
                expense.donor() == null
                        ? expense.source().spanish()
                        : "%s: %s".formatted(expense.source().spanish(), expense.donor())));
        facts.add(new Fact("Lo propuso", names.nameOf(expense.proposedBy())));
        facts.add(new Fact("Comprobante adjunto", expense.fileId() == null ? "No" : "Sí"));
        facts.add(new Fact(
                "Saldo del fondo ahora",
                "%s (%s: %s)"
                        .formatted(
                                fund.words(balance.total()), expense.paidFrom().spanish(), fund.words(place))));
        facts.add(new Fact(
                "Saldo después de pagarlo",
                "%s (%s: %s)"
                        .formatted(
                                fund.words(balance.total() - cents),
                                expense.paidFrom().spanish(),
                                fund.words(place - cents))));
        return facts;
    }
}
