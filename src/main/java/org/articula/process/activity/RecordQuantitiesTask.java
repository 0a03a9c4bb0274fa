package org.articula.process.activity;

import static org.articula.process.activity.ActivityVariables.TRADE_ID;

import java.util.List;
import java.util.Optional;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.trade.Trade;
import org.articula.trade.Trades;
import org.springframework.stereotype.Component;

/** «Anotar las cantidades» of a joint purchase or sale ({@code F2.3.f}). */
@Component
class RecordQuantitiesTask implements TaskForm<RecordQuantitiesTask.Shown, RecordQuantitiesForm> {

    record Shown(String networkName, String dealText, List<Row> quantities) {

        record Row(String memberId, String name) {}
    }

    private final Trades trades;
    private final Networks networks;
    private final Members members;

    RecordQuantitiesTask(Trades trades, Networks networks, Members members) {
        this.trades = trades;
        this.networks = networks;
        this.members = members;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(trades.byId(task.get(TRADE_ID)).product());
    }

    @Override
    public Shown open(UserTask task) {
        Trade trade = trades.byId(task.get(TRADE_ID));
        return new Shown(
                networks.byId(trade.networkId()).name(),
                trade.deal(),
                members.activeOf(trade.networkId()).stream()
                        .map(member -> new Shown.Row(member.id(), member.name()))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, RecordQuantitiesForm form) {
        trades.share(task.get(TRADE_ID), form.byMember());
        return Facts.none();
    }
}
