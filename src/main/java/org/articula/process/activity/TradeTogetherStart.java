package org.articula.process.activity;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.trade.Trades;
import org.springframework.stereotype.Component;

/** Start form of «Comprar o vender en conjunto» ({@code F2.3.f}). */
@Component
class TradeTogetherStart implements StartForm<TradeTogetherStart.Shown, TradeTogetherForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Trades trades;
    private final Networks networks;

    TradeTogetherStart(Trades trades, Networks networks) {
        this.trades = trades;
        this.networks = networks;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(networks.active()));
    }

    @Override
    public Start start(String userId, TradeTogetherForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        String tradeId = trades.agree(network.id(), form.toTrade(), userId);
        return new Start(network.code(), Facts.of(NETWORK_ID, network.id()).and(ActivityVariables.TRADE_ID, tradeId));
    }
}
