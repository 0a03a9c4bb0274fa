package org.articula.trade;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.articula.shared.SpanishOrder;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The joint purchases and sales of networks ({@code F2.3.f}): agreed, shared out, computed and settled. */
@Service
@Transactional
public class Trades {

    private final TradeTable table;
    private final Networks networks;
    private final Members members;
    private final Logbook logbook;

    Trades(TradeTable table, Networks networks, Members members, Logbook logbook) {
        this.table = table;
        this.networks = networks;
        this.members = members;
        this.logbook = logbook;
    }

    /**
     * Keeps what a network agreed on, dated today.
     *
     * @param by user id of who records it
     * @return its id
     * @throws InvalidInputException with the paths of {@link NewTrade}, or {@code networkId}
     */
    public String agree(String networkId, NewTrade agreed, String by) {
        Network network = networks.byId(networkId);
        FieldErrors errors = new FieldErrors();
        errors.addIf(!network.active(), "networkId", network.status().objection("compra o vende en conjunto"));
        errors.required("product", "qué se compra o se vende", agreed.product(), TradeLimits.NAME);
        errors.required("partner", "el proveedor o cliente", agreed.partner(), TradeLimits.NAME);
        errors.required("unit", "la unidad", agreed.unit(), TradeLimits.UNIT);
        price(errors, "priceAlone", agreed.priceAlone());
        price(errors, "priceTogether", agreed.priceTogether());
        boolean purchase = agreed.kind() == TradeKind.PURCHASE;
        Money freight = agreed.freight();
        errors.addIf(
                purchase && (freight == null || freight.cents() < 0 || tooMuch(freight)),
                "freight",
                "Escriba el flete, de 0 a %d.".formatted(TradeLimits.MOST_AMOUNT));
        errors.addIf(
                !purchase && agreed.paymentDays() == null, "paymentDays", "Escriba en cuántos días paga el cliente.");
        errors.within(
                "paymentDays",
                purchase ? null : agreed.paymentDays(),
                TradeLimits.LEAST_DAYS,
                TradeLimits.MOST_DAYS,
                "Escriba un plazo de 0 a %d días.".formatted(TradeLimits.MOST_DAYS));
        errors.throwIfAny();
        Trade trade = new Trade(
                Ids.next(),
                networkId,
                agreed.kind(),
                agreed.product().strip(),
                agreed.partner().strip(),
                agreed.unit().strip(),
                agreed.priceAlone(),
                agreed.priceTogether(),
                purchase && freight != null ? freight : new Money(0),
                purchase ? null : agreed.paymentDays(),
                networks.todayIn(network),
                null,
                List.of(),
                null);
        table.insert(trade, by);
        return trade.id();
    }

    /**
     * Keeps how much each member takes part with; what was kept before is replaced. Nothing is computed yet, see {@link #computeGain}.
     *
     * @param quantities by member id, in the order of the rows; null for who takes no part
     * @throws InvalidInputException with paths {@code quantities}, {@code quantities[i].memberId} or {@code quantities[i].quantity}
     */
    public void share(String tradeId, Map<String, @Nullable BigDecimal> quantities) {
        Trade trade = byId(tradeId);
        Set<String> inForce =
                members.activeOf(trade.networkId()).stream().map(Member::id).collect(Collectors.toSet());
        FieldErrors errors = new FieldErrors();
        List<TradeShare> shares = new ArrayList<>();
        int row = 0;
        for (Map.Entry<String, @Nullable BigDecimal> entry : quantities.entrySet()) {
            FieldErrors at = errors.row("quantities", row++);
            BigDecimal quantity = entry.getValue();
            boolean takesPart = quantity != null && quantity.signum() != 0;
            at.addIf(
                    takesPart && !inForce.contains(entry.getKey()),
                    "memberId",
                    "Esta persona ya no es integrante de la red.");
            at.addIf(quantity != null && !isQuantity(quantity), "quantity", quantitySentence());
            if (takesPart) {
                shares.add(TradeShare.of(entry.getKey(), quantity));
            }
        }
        errors.addIf(shares.isEmpty(), "quantities", "Anote la cantidad de al menos un integrante.");
        errors.addIf(trade.settledOn() != null, "", "Este trato ya se concluyó.");
        errors.throwIfAny();
        table.replaceShares(tradeId, shares);
    }

    /** Computes what each member and all of them gain and keeps it with its reasons. */
    public void computeGain(String tradeId) {
        Map<String, BigDecimal> quantities = new LinkedHashMap<>();
        sharesOf(tradeId).forEach(share -> quantities.put(share.memberId(), share.quantity()));
        TradeResult result = TradePolicy.compute(byId(tradeId), quantities);
        table.replaceShares(tradeId, result.shares());
        table.keepGain(tradeId, result.gain(), result.reasons());
    }

    /**
     * Keeps who paid, received or collected, and tells the logbook what the trade brought.
     *
     * @param by user id of who records it
     * @throws InvalidInputException with paths {@code shares[i].paid}, {@code .delivered}, {@code .collected} or {@code .memberId};
     *     without path when somebody else did
     */
    public void settle(String tradeId, List<TradeSettlement> settled, String by) {
        Trade trade = byId(tradeId);
        boolean purchase = trade.kind() == TradeKind.PURCHASE;
        Set<String> takingPart =
                sharesOf(tradeId).stream().map(TradeShare::memberId).collect(Collectors.toSet());
        Set<String> missing = new HashSet<>(takingPart);
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < settled.size(); i++) {
            TradeSettlement one = settled.get(i);
            FieldErrors row = errors.row("shares", i);
            row.addIf(!missing.remove(one.memberId()), "memberId", "Esta persona no participa en el trato.");
            row.addIf(purchase && one.paid() == null, "paid", "Diga si pagó.");
            row.addIf(purchase && one.delivered() == null, "delivered", "Diga si recibió lo suyo.");
            row.addIf(!purchase && one.collected() == null, "collected", "Diga si cobró.");
        }
        errors.addIf(!missing.isEmpty(), "shares", "Falta anotar a alguien que participa.");
        errors.throwIfAny();
        List<TradeSettlement> ofItsKind = settled.stream()
                .map(one -> purchase
                        ? new TradeSettlement(one.memberId(), one.paid(), one.delivered(), null)
                        : new TradeSettlement(one.memberId(), null, null, one.collected()))
                .toList();
        if (!table.settle(tradeId, networks.todayIn(trade.networkId()), ofItsKind)) {
            throw new InvalidInputException("", "Otra persona ya registró este trato.");
        }
        logbook.note(
                trade.networkId(),
                LogbookKind.EVENT,
                "F2.3",
                Wording.shorten(trade.deal() + ". " + trade.gainSentence(), Logbook.LONGEST_TEXT),
                by);
    }

    /** @throws NoSuchElementException if there is no such trade */
    @Transactional(readOnly = true)
    public Trade byId(String tradeId) {
        return table.find(tradeId)
                .orElseThrow(() -> new NoSuchElementException("No existe la compra o venta «%s».".formatted(tradeId)));
    }

    /** The parts of the members, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<TradeShare> sharesOf(String tradeId) {
        List<TradeShare> shares = table.shares(tradeId);
        Map<String, Member> people =
                members.byIds(shares.stream().map(TradeShare::memberId).toList());
        return shares.stream()
                .sorted(SpanishOrder.by((TradeShare share) ->
                                requireNonNull(people.get(share.memberId())).name())
                        .thenComparing(TradeShare::memberId))
                .toList();
    }

    /** Those of a network, the latest first. */
    @Transactional(readOnly = true)
    public List<Trade> ofNetwork(String networkId) {
        return table.ofNetwork(networkId);
    }

    /** Who takes part, by trade of the network; without those whose quantities nobody knows. */
    @Transactional(readOnly = true)
    public Map<String, TradeParticipation> participationIn(String networkId) {
        return table.participation(networkId);
    }

    private static void price(FieldErrors errors, String field, Money price) {
        errors.addIf(
                price.cents() <= 0 || tooMuch(price),
                field,
                "Escriba un precio mayor que cero y hasta %d.".formatted(TradeLimits.MOST_AMOUNT));
    }

    private static boolean tooMuch(Money amount) {
        return amount.cents() > TradeLimits.MOST_AMOUNT * 100L;
    }

    private static boolean isQuantity(BigDecimal quantity) {
        return quantity.signum() >= 0
                && quantity.compareTo(BigDecimal.valueOf(TradeLimits.MOST_QUANTITY)) <= 0
                && quantity.stripTrailingZeros().scale() <= 2;
    }

    private static String quantitySentence() {
        return "Escriba una cantidad de 0 a %d, con dos decimales como máximo.".formatted(TradeLimits.MOST_QUANTITY);
    }
}
