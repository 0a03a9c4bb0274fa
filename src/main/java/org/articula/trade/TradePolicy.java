package org.articula.trade;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.articula.shared.Money;
import org.articula.shared.SpanishFigures;

/**
 * What members gain by buying or selling together ({@code F2.3.f}), exact to the cent: a purchase saves the quantity times the difference of
 * the prices, without the freight; a sale brings the quantity times the difference. What cannot be divided goes to those whose part was cut
 * most.
 */
final class TradePolicy {

    private TradePolicy() {}

    /** @param quantities more than zero, with two decimals at most */
    static TradeResult compute(Trade trade, Map<String, BigDecimal> quantities) {
        List<Long> hundredths = quantities.values().stream()
                .map(quantity -> quantity.movePointRight(2).longValueExact())
                .toList();
        boolean purchase = trade.kind() == TradeKind.PURCHASE;
        long difference = purchase
                ? trade.priceAlone().cents() - trade.priceTogether().cents()
                : trade.priceTogether().cents() - trade.priceAlone().cents();
        long all = hundredths.stream().mapToLong(Long::longValue).sum();
        long before = cents(all, difference);
        long freight = purchase ? trade.freight().cents() : 0;
        List<Long> amounts = distribute(cents(all, trade.priceTogether().cents()), hundredths);
        List<Long> gains = distribute(before, hundredths);
        List<Long> freights = distribute(freight, hundredths);
        List<String> ids = List.copyOf(quantities.keySet());
        List<TradeShare> shares = IntStream.range(0, ids.size())
                .mapToObj(i -> new TradeShare(
                        ids.get(i),
                        requireNonNull(quantities.get(ids.get(i))),
                        new Money(amounts.get(i)),
                        new Money(freights.get(i)),
                        new Money(gains.get(i) - freights.get(i)),
                        null,
                        null,
                        null))
                .toList();
        return new TradeResult(new Money(before - freight), shares, reasons(trade, all, difference, before, freight));
    }

    /** Whole cents of hundredths of a unit at a price, half a cent rounded away from zero. */
    private static long cents(long hundredths, long price) {
        return BigDecimal.valueOf(Math.multiplyExact(hundredths, price), 2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** So much to everybody by weight; the cents left over to those whose part was cut most, the first of equals. */
    static List<Long> distribute(long total, List<Long> weights) {
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        long sign = total < 0 ? -1 : 1;
        BigInteger whole = BigInteger.valueOf(Math.abs(total));
        long[] parts = new long[weights.size()];
        BigInteger[] cut = new BigInteger[weights.size()];
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] divided =
                    whole.multiply(BigInteger.valueOf(weights.get(i))).divideAndRemainder(BigInteger.valueOf(sum));
            parts[i] = divided[0].longValueExact();
            cut[i] = divided[1];
            given += parts[i];
        }
        List<Integer> order = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> cut[i]).reversed())
                .toList();
        for (int i = 0; i < Math.abs(total) - given; i++) {
            parts[order.get(i)]++;
        }
        return Arrays.stream(parts).map(part -> part * sign).boxed().toList();
    }

    private static List<String> reasons(Trade trade, long all, long difference, long before, long freight) {
        List<String> reasons = new ArrayList<>();
        reasons.add("En total %s (unidad: %s), con una diferencia de %s por %s: %s."
                .formatted(
                        SpanishFigures.hundredths(all),
                        trade.unit(),
                        new Money(difference),
                        trade.unit(),
                        new Money(before)));
        if (freight > 0) {
            reasons.add("Menos el flete de %s, repartido según la cantidad de cada uno: %s."
                    .formatted(new Money(freight), new Money(before - freight)));
        }
        if (before - freight < 0) {
            reasons.add("Esta vez no convino hacerlo en conjunto: díganlo en la reunión y busquen otro precio.");
        }
        return reasons;
    }
}
