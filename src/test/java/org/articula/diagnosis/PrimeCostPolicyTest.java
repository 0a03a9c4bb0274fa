package org.articula.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articula.diagnosis.InterviewAnswers.Cost;
import org.articula.diagnosis.InterviewAnswers.Costing;
import org.articula.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prime cost of the main product (F2.2.j), worked out by hand. */
class PrimeCostPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "2.5, 3.33, 833", // 8,325 rounds to 8,33
        "0.01, 0.01, 0",
        "0.5, 0.01, 1", // half a cent rounds up
        "12, 1.25, 1500",
        "0, 99, 0",
    })
    void aRowIsItsQuantityTimesItsPriceToTheCent(String quantity, String price, long cents) {
        assertThat(PrimeCostPolicy.total(cost(quantity, price))).isEqualTo(new Money(cents));
    }

    @Test
    void aPonchoWorkedOutByHand() {
        PrimeCost cost = PrimeCostPolicy.compute(
                List.of(cost("2.5", "3.33"), cost("3", "0.45")),
                List.of(cost("8", "1.25")),
                new Costing(new BigDecimal("2"), new BigDecimal("18.50")));

        assertThat(cost.materials()).isEqualTo(new Money(968));
        assertThat(cost.labour()).isEqualTo(new Money(1000));
        assertThat(cost.total()).isEqualTo(new Money(1968));
        assertThat(cost.perUnit()).isEqualTo(new Money(984));
        assertThat(cost.margin()).isEqualTo(new Money(866));
        assertThat(cost.marginPercent()).isEqualByComparingTo("46.81");
        assertThat(PrimeCostPolicy.told(cost))
                .containsExactly(
                        "Costo primo: 19,68 USD",
                        "Materiales directos (subtotal MD): 9,68 USD",
                        "Mano de obra directa (subtotal MOD): 10,00 USD",
                        "Costo primo por unidad: 9,84 USD",
                        "Margen bruto por unidad: 8,66 USD (46,81 % del precio)");
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        PrimeCost nothing = PrimeCostPolicy.compute(
                List.of(new Cost("Lana", null, null, new BigDecimal("3"))), List.of(), Costing.NONE);
        assertThat(nothing.total()).isEqualTo(new Money(0));
        assertThat(nothing.perUnit()).isNull();
        assertThat(nothing.margin()).isNull();
        PrimeCost loss = PrimeCostPolicy.compute(
                List.of(cost("1", "10")), List.of(), new Costing(new BigDecimal("1"), new BigDecimal("8")));
        assertThat(loss.margin()).isEqualTo(new Money(-200));
        assertThat(loss.marginPercent()).isEqualByComparingTo("-25.00");
        assertThat(PrimeCostPolicy.compute(List.of(), List.of(), new Costing(BigDecimal.ZERO, BigDecimal.ZERO))
                        .marginPercent())
                .isNull();
    }

    @Property(tries = 200)
    void rowsAddUpToTheirSubtotalsAndThoseToThePrimeCost(
            @ForAll("rows") List<Cost> materials, @ForAll("rows") List<Cost> labour) {
        PrimeCost cost = PrimeCostPolicy.compute(materials, labour, Costing.NONE);

        assertThat(cost.materialTotals().stream().mapToLong(Money::cents).sum())
                .isEqualTo(cost.materials().cents());
        assertThat(cost.labourTotals().stream().mapToLong(Money::cents).sum())
                .isEqualTo(cost.labour().cents());
        assertThat(cost.materials().cents() + cost.labour().cents())
                .isEqualTo(cost.total().cents());
    }

    @Provide
    Arbitrary<List<Cost>> rows() {
        Arbitrary<BigDecimal> figures =
                Arbitraries.longs().between(0, 99_999_99L).map(n -> BigDecimal.valueOf(n, 2));
        return Combinators.combine(figures, figures)
                .as((quantity, price) -> new Cost("Lana", null, quantity, price))
                .list()
                .ofMaxSize(20);
    }

    private static Cost cost(String quantity, String price) {
        return new Cost("Lana", "libra", new BigDecimal(quantity), new BigDecimal(price));
    }
}
