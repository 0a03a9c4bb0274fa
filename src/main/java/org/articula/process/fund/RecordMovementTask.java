package org.articula.process.fund;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.time.LocalDate;
import java.util.List;
import org.articula.fund.EntryKind;
import org.articula.fund.Fund;
import org.articula.fund.FundDocuments;
import org.articula.fund.FundLedger;
import org.articula.fund.Funds;
import org.articula.fund.MoneyPlace;
import org.articula.fund.Movements;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** «Registrar un movimiento del fondo» (F2.3.j): counts, transfers, donations, entries taken back and months that are closed. */
@Component
class RecordMovementTask implements TaskForm<RecordMovementTask.Shown, RecordMovementForm> {

    private static final int OFFERED = 100;

    record Shown(
            String networkName,
            String currency,
            String balance,
            String closedThrough,
            LocalDate bookedOn,
            MoneyPlace place,
            List<Option> members,
            List<Option> entries) {}

    private final Funds funds;
    private final FundLedger ledger;
    private final Movements movements;
    private final Networks networks;
    private final Members members;

    RecordMovementTask(Funds funds, FundLedger ledger, Movements movements, Networks networks, Members members) {
        this.funds = funds;
        this.ledger = ledger;
        this.movements = movements;
        this.networks = networks;
        this.members = members;
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        Fund fund = funds.of(network.id()).orElseThrow();
        return new Shown(
                network.name(),
                fund.currency(),
                String.join("  \n", FundDocuments.balance(fund, ledger.balance(network.id()))),
                movements.closedThrough(network.id()),
                networks.todayIn(network),
                MoneyPlace.CASH,
                Option.ofMembers(members.activeOf(network.id())),
                ledger.latest(network.id(), OFFERED).stream()
                        .filter(entry -> entry.reversedBy() == null && entry.kind() != EntryKind.REVERSAL)
                        .map(entry -> new Option(
                                "N.º %d · %s · %s"
                                        .formatted(
                                                entry.number(), SpanishDates.shortDate(entry.bookedOn()), entry.text()),
                                entry.id()))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, RecordMovementForm form) {
        movements.record(task.get(NETWORK_ID), form.toMovement(), "task:" + task.id(), task.userId());
        return Facts.none();
    }
}
