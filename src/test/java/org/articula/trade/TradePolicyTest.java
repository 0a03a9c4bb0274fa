package org.articula.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.articula.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F2.3.f: what members gain together, counted by hand. */
class TradePolicyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            three quintals, 15 cheaper, freight 10  | PURCHASE | 13000 | 11500 | 1000 | 1;1;1      |  3500 | 1166;1167;1167
            by quantity                             | PURCHASE | 13000 | 11500 |    0 | 2;1        |  4500 | 3000;1500
            half a quintal                          | PURCHASE | 13000 | 11500 |    0 | 0.5;1.25   |  2625 | 750;1875
            the freight eats the saving             | PURCHASE |   500 |   450 | 1000 | 3;1        |  -800 | -600;-200
            dearer than alone                       | PURCHASE |   500 |   525 |    0 | 2;2        |  -100 | -50;-50
            the same price                          | PURCHASE |   500 |   500 |    0 | 2;2        |     0 | 0;0
            half a cent goes up                     | PURCHASE |   101 |   100 |    0 | 0.25;0.25  |     1 | 1;0
            a sale brings the difference            | SALE     |  2500 |  2800 |    0 | 10;5       |  4500 | 3000;1500
            a sale for less                         | SALE     |  2500 |  2400 |    0 | 1;2        |  -300 | -100;-200
            """)
    void theGainOfAllAndOfEach(
            String name,
            TradeKind kind,
            long alone,
            long together,
            long freight,
            String quantities,
            long total,
            String each) {
        TradeResult result = TradePolicy.compute(trade(kind, alone, together, freight), quantities(quantities));

        assertThat(result.gain()).isEqualTo(new Money(total));
        assertThat(result.shares())
                .extracting(share -> share.gain().cents())
                .containsExactly(
                        Arrays.stream(each.split(";")).map(Long::valueOf).toArray(Long[]::new));
        assertThat(result.reasons().get(0)).contains("con una diferencia de");
        assertThat(String.join(" ", result.reasons()).contains("no convino")).isEqualTo(total < 0);
    }

    @Test
    void whatEachPaysIsThePriceTogetherAndTheirPartOfTheFreight() {
        TradeResult result = TradePolicy.compute(trade(TradeKind.PURCHASE, 13000, 11500, 1000), quantities("2;1"));

        assertThat(result.shares()).extracting(TradeShare::total).containsExactly(new Money(23667), new Money(11833));
        assertThat(result.shares()).extracting(TradeShare::freight).containsExactly(new Money(667), new Money(333));
        assertThat(result.reasons().get(1)).contains("10,00 USD", "35,00 USD");
    }

    /** Nobody loses a cent and nobody invents one. */
    @Property
    void thePartsAddUpToTheTotal(
            @ForAll TradeKind kind,
            @ForAll @LongRange(min = 1, max = 100_000_000) long alone,
            @ForAll @LongRange(min = 1, max = 100_000_000) long together,
            @ForAll @LongRange(min = 0, max = 100_000_000) long freight,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 10_000_000) Integer> hundredths) {
        Map<String, BigDecimal> quantities = new LinkedHashMap<>();
        hundredths.forEach(one -> quantities.put("m" + quantities.size(), BigDecimal.valueOf(one, 2)));

        TradeResult result = TradePolicy.compute(trade(kind, alone, together, freight), quantities);

        assertThat(result.shares().stream()
                        .mapToLong(share -> share.gain().cents())
                        .sum())
                .isEqualTo(result.gain().cents());
        if (kind == TradeKind.PURCHASE) {
            assertThat(result.shares().stream()
                            .mapToLong(share -> share.freight().cents())
                            .sum())
                    .isEqualTo(freight);
        }
    }

    private static Trade trade(TradeKind kind, long alone, long together, long freight) {
        return new Trade(
                "t",
                "n",
                kind,
                "Lana",
                "Don José",
                "quintal",
                new Money(alone),
                new Money(together),
                new Money(freight),
                null,
                LocalDate.of(2026, 11, 30),
                null,
                List.of(),
                null);
    }

    private static Map<String, BigDecimal> quantities(String list) {
        Map<String, BigDecimal> quantities = new LinkedHashMap<>();
        for (String quantity : list.split(";")) {
            quantities.put("m" + quantities.size(), new BigDecimal(quantity));
        }
        return quantities;
    }
}
