package org.articula.trade;

import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A purchase or sale that a network agreed on.
 *
 * @param partner supplier or customer
 * @param priceAlone of one unit, for each member alone
 * @param priceTogether of one unit, for all together
 * @param freight in total, of a purchase; null where there is none
 * @param paymentDays in how many days the customer of a sale pays
 */
public record NewTrade(
        TradeKind kind,
        String product,
        String partner,
        String unit,
        Money priceAlone,
        Money priceTogether,
        @Nullable Money freight,
        @Nullable Integer paymentDays) {}
