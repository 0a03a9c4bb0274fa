package org.articula.trade;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.document.FactSheet;
import org.articula.document.FactSheet.Fact;
import org.articula.document.FactSheet.Section;
import org.articula.document.Pdf;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.Money;
import org.articula.shared.SpanishDates;
import org.articula.shared.SpanishFigures;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A joint purchase or sale for everybody to see: on paper, and as a message for the group. */
@Service
@Transactional(readOnly = true)
public class TradeDocuments {

    private final Trades trades;
    private final Networks networks;
    private final Members members;
    private final Pdf pdf;

    TradeDocuments(Trades trades, Networks networks, Members members, Pdf pdf) {
        this.trades = trades;
        this.networks = networks;
        this.members = members;
        this.pdf = pdf;
    }

    /** As PDF. @throws java.util.NoSuchElementException if there is no such trade */
    public byte[] print(String tradeId) {
        Trade trade = trades.byId(tradeId);
        Network network = networks.byId(trade.networkId());
        boolean purchase = trade.kind() == TradeKind.PURCHASE;
        List<TradeShare> shares = trades.sharesOf(tradeId);
        Map<String, Member> people = people(shares);
        return new FactSheet(
                        trade.kind().spanish() + ": " + trade.product(),
                        "%s · %s".formatted(network.name(), SpanishDates.date(trade.agreedOn())),
                        "%s (%s)".formatted(network.name(), network.code()),
                        List.of(
                                Section.facts("El trato", facts(trade, purchase)),
                                Section.table(
                                        purchase
                                                ? "Lo que ahorró cada integrante"
                                                : "Lo que ganó de más cada integrante",
                                        purchase
                                                ? List.of(
                                                        "Integrante",
                                                        "Cantidad",
                                                        "Paga",
                                                        "Flete",
                                                        "Ahorro",
                                                        "Pagado",
                                                        "Entregado")
                                                : List.of("Integrante", "Cantidad", "Recibe", "Mejora", "Cobrado"),
                                        shares.stream()
                                                .map(share -> row(share, people, purchase))
                                                .toList())))
                .print(pdf);
    }

    /** The result in a few lines, to be sent to the group. */
    public String message(String tradeId) {
        Trade trade = trades.byId(tradeId);
        List<TradeShare> shares = trades.sharesOf(tradeId);
        Map<String, Member> people = people(shares);
        return trade.deal() + ". " + trade.gainSentence() + " "
                + shares.stream()
                        .map(share -> "%s: %s".formatted(name(share, people), share.gain() == null ? "" : share.gain()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static List<Fact> facts(Trade trade, boolean purchase) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(purchase ? "Insumo" : "Producto", trade.product()));
        facts.add(new Fact(purchase ? "Proveedor" : "Cliente", trade.partner()));
        facts.add(new Fact("Unidad", trade.unit()));
        facts.add(new Fact(
                purchase ? "Precio individual antes" : "Precio individual",
                trade.priceAlone().toString()));
        facts.add(new Fact("Precio conjunto", trade.priceTogether().toString()));
        if (purchase) {
            facts.add(new Fact("Flete", trade.freight().toString()));
        }
        if (trade.paymentDays() != null) {
            facts.add(new Fact("Plazo de pago", Wording.count(trade.paymentDays(), "día", "días")));
        }
        Money gain = trade.gain();
        facts.add(new Fact(purchase ? "Ahorro total" : "Mejora total", gain == null ? "" : gain.toString()));
        facts.add(new Fact("Cómo se calculó", String.join("\n", trade.reasons())));
        return facts;
    }

    private static List<String> row(TradeShare share, Map<String, Member> people, boolean purchase) {
        String name = name(share, people);
        String quantity = SpanishFigures.of(share.quantity());
        return purchase
                ? List.of(
                        name,
                        quantity,
                        share.total().toString(),
                        words(share.freight()),
                        words(share.gain()),
                        answer(share.paid()),
                        answer(share.delivered()))
                : List.of(name, quantity, share.total().toString(), words(share.gain()), answer(share.collected()));
    }

    private Map<String, Member> people(List<TradeShare> shares) {
        return members.byIds(shares.stream().map(TradeShare::memberId).toList());
    }

    private static String name(TradeShare share, Map<String, Member> people) {
        return requireNonNull(people.get(share.memberId())).name();
    }

    private static String words(@Nullable Money amount) {
        return amount == null ? "" : amount.toString();
    }

    private static String answer(@Nullable Boolean done) {
        return done == null ? "" : done ? "Sí" : "No";
    }
}
