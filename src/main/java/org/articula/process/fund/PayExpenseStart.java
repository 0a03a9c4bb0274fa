package org.articula.process.fund;

import static org.articula.process.fund.FundVariables.EXPENSE_ID;
import static org.articula.process.fund.FundVariables.RECORDED_BY;

import java.util.List;
import java.util.Optional;
import org.articula.fund.Expenses;
import org.articula.fund.Funds;
import org.articula.fund.MoneyPlace;
import org.articula.fund.MoneySource;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Proponer y pagar un gasto» (F2.3.j): what cannot be paid is refused at once. */
@Component
class PayExpenseStart implements StartForm<PayExpenseStart.Shown, PayExpenseForm>, NetworkStart {

    record Shown(List<Option> networks, MoneyPlace paidFrom, MoneySource source) {}

    private final Networks networks;
    private final Funds funds;
    private final Expenses expenses;

    PayExpenseStart(Networks networks, Funds funds, Expenses expenses) {
        this.networks = networks;
        this.funds = funds;
        this.expenses = expenses;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(offered()), MoneyPlace.CASH, MoneySource.OWN);
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        boolean now = network.active() && funds.of(network.id()).isPresent();
        return now ? Optional.of(Chosen.network(network)) : Optional.empty();
    }

    @Override
    public Start start(String userId, PayExpenseForm form) {
        Network network = Option.chosen(form.networkId(), offered());
        String expenseId =
                expenses.propose(network.id(), form.toExpense(), userId).id();
        return new Start(
                network.code(),
                Facts.of(ProcessVariable.NETWORK_ID, network.id())
                        .and(EXPENSE_ID, expenseId)
                        .and(RECORDED_BY, userId));
    }

    private List<Network> offered() {
        return funds.among(networks.active());
    }
}
