package org.articula.process.activity;

import static java.util.Objects.requireNonNull;
import static org.articula.process.activity.ActivityVariables.TRADE_ID;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articula.mail.WhatsApp;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishFigures;
import org.articula.trade.Trade;
import org.articula.trade.TradeDocuments;
import org.articula.trade.TradeKind;
import org.articula.trade.TradeShare;
import org.articula.trade.Trades;
import org.springframework.stereotype.Component;

/** «Registrar pago y entrega» ({@code F2.3.f}): everybody sees what it brought, then who is done with it. */
@Component
class SettleTradeTask implements TaskForm<SettleTradeTask.Shown, SettleTradeForm> {

    record Shown(
            String networkName,
            String dealText,
            String gainText,
            String sharesText,
            String shareText,
            String sheetLink,
            String groupLink,
            List<Row> shares) {

        record Row(String memberId, String name, String about, TradeKind kind) {}
    }

    private final Trades trades;
    private final TradeDocuments documents;
    private final Networks networks;
    private final Members members;
    private final Download sheet;

    SettleTradeTask(
            Trades trades, TradeDocuments documents, Networks networks, Members members, Download tradeDownload) {
        this.trades = trades;
        this.documents = documents;
        this.networks = networks;
        this.members = members;
        this.sheet = tradeDownload;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(trades.byId(task.get(TRADE_ID)).product());
    }

    @Override
    public Shown open(UserTask task) {
        Trade trade = trades.byId(task.get(TRADE_ID));
        List<TradeShare> shares = trades.sharesOf(trade.id());
        Map<String, Member> people =
                members.byIds(shares.stream().map(TradeShare::memberId).toList());
        String message = documents.message(trade.id());
        return new Shown(
                networks.byId(trade.networkId()).name(),
                trade.deal(),
                trade.gainSentence(),
                String.join("\n\n", trade.reasons()),
                message,
                sheet.link(trade.id()),
                WhatsApp.link(message),
                shares.stream()
                        .map(share -> new Shown.Row(
                                share.memberId(),
                                requireNonNull(people.get(share.memberId())).name(),
                                about(trade, share),
                                trade.kind()))
                        .toList());
    }

    private static String about(Trade trade, TradeShare share) {
        boolean purchase = trade.kind() == TradeKind.PURCHASE;
        return "%s %s · %s %s · %s %s"
                .formatted(
                        SpanishFigures.of(share.quantity()),
                        trade.unit(),
                        purchase ? "paga" : "recibe",
                        share.total(),
                        purchase ? "ahorra" : "mejora",
                        share.gain());
    }

    @Override
    public Facts complete(UserTask task, SettleTradeForm form) {
        trades.settle(task.get(TRADE_ID), form.settlements(), task.userId());
        return Facts.none();
    }
}
