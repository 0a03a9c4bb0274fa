package org.articula.diagnosis;

import java.math.BigDecimal;
import java.util.List;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one lot of the main product costs in materials and labour ({@code F2.2.j}).
 *
 * @param materialTotals of each row, in their order
 * @param labourTotals of each row, in their order
 * @param perUnit null when nobody said how many units are made
 * @param margin price of a unit less its prime cost; null without either
 * @param marginPercent of the price; null without a price
 */
public record PrimeCost(
        List<Money> materialTotals,
        List<Money> labourTotals,
        Money materials,
        Money labour,
        Money total,
        @Nullable Money perUnit,
        @Nullable Money margin,
        @Nullable BigDecimal marginPercent) {}
