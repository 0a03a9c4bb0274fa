package org.articula.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.articula.diagnosis.InterviewAnswers.Cost;
import org.articula.diagnosis.InterviewAnswers.Costing;
import org.articula.shared.Money;
import org.articula.shared.SpanishFigures;
import org.jspecify.annotations.Nullable;

/**
 * The prime cost of the main product ({@code F2.2.j}): every row is quantity times price, rounded to the cent once; all else is a sum of
 * rows, so that whoever adds up the paper comes to the same.
 */
public final class PrimeCostPolicy {

    private PrimeCostPolicy() {}

    /** A row without a quantity or a price costs nothing yet. */
    public static Money total(Cost row) {
        BigDecimal quantity = row.quantity();
        BigDecimal price = row.unitPrice();
        return quantity == null || price == null
                ? new Money(0)
                : Money.ofDollars(quantity.multiply(price).setScale(2, RoundingMode.HALF_UP));
    }

    public static PrimeCost compute(List<Cost> materials, List<Cost> labour, Costing costing) {
        List<Money> materialTotals =
                materials.stream().map(PrimeCostPolicy::total).toList();
        List<Money> labourTotals = labour.stream().map(PrimeCostPolicy::total).toList();
        Money ofMaterials = sum(materialTotals);
        Money ofLabour = sum(labourTotals);
        Money total = sum(List.of(ofMaterials, ofLabour));
        Money perUnit = perUnit(total, costing.unitsMade());
        Money margin = margin(costing.price(), perUnit);
        return new PrimeCost(
                materialTotals,
                labourTotals,
                ofMaterials,
                ofLabour,
                total,
                perUnit,
                margin,
                percent(margin, costing.price()));
    }

    /** The sums in Spanish, one line each, the prime cost first. */
    public static List<String> told(PrimeCost cost) {
        List<String> lines = new ArrayList<>(List.of(
                "Costo primo: " + cost.total(),
                "Materiales directos (subtotal MD): " + cost.materials(),
                "Mano de obra directa (subtotal MOD): " + cost.labour(),
                "Costo primo por unidad: "
                        + (cost.perUnit() == null ? "falta cuántas unidades se hacen" : cost.perUnit())));
        if (cost.margin() != null) {
            lines.add("Margen bruto por unidad: %s (%s %% del precio)"
                    .formatted(
                            cost.margin(),
                            cost.marginPercent() == null ? "0" : SpanishFigures.of(cost.marginPercent())));
        }
        return lines;
    }

    private static Money sum(List<Money> amounts) {
        return new Money(amounts.stream().mapToLong(Money::cents).reduce(0, Math::addExact));
    }

    private static @Nullable Money perUnit(Money total, @Nullable BigDecimal units) {
        return units == null || units.signum() <= 0
                ? null
                : Money.ofDollars(total.dollars().divide(units, 2, RoundingMode.HALF_UP));
    }

    private static @Nullable Money margin(@Nullable BigDecimal price, @Nullable Money perUnit) {
        return price == null || perUnit == null
                ? null
                : new Money(Math.subtractExact(Money.ofDollars(price).cents(), perUnit.cents()));
    }

    private static @Nullable BigDecimal percent(@Nullable Money margin, @Nullable BigDecimal price) {
        return margin == null || price == null || price.signum() <= 0
                ? null
                : margin.dollars().movePointRight(2).divide(price, 2, RoundingMode.HALF_UP);
    }
}
