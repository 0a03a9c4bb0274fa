package org.articula.process.activity;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.articula.shared.Money;
import org.articula.trade.NewTrade;
import org.articula.trade.TradeKind;
import org.articula.trade.TradeLimits;
import org.jspecify.annotations.Nullable;

/** What a network buys or sells together; amounts in dollars. */
record TradeTogetherForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Elija si es compra o venta.") TradeKind kind,
        @NotNull(message = "Escriba qué se compra o se vende.") @Size(max = TradeLimits.NAME) String product,
        @NotNull(message = "Escriba el proveedor o cliente.") @Size(max = TradeLimits.NAME) String partner,
        @NotNull(message = "Escriba la unidad.") @Size(max = TradeLimits.UNIT) String unit,
        @NotNull(message = "Escriba el precio.") @Digits(integer = 7, fraction = 2, message = "Escriba el precio con dos decimales como máximo.") @Min(TradeLimits.LEAST_AMOUNT) @Max(TradeLimits.MOST_AMOUNT) BigDecimal priceAlone,
        @NotNull(message = "Escriba el precio.") @Digits(integer = 7, fraction = 2, message = "Escriba el precio con dos decimales como máximo.") @Min(TradeLimits.LEAST_AMOUNT) @Max(TradeLimits.MOST_AMOUNT) BigDecimal priceTogether,
        @Nullable @Digits(integer = 7, fraction = 2, message = "Escriba el flete con dos decimales como máximo.") @Min(TradeLimits.LEAST_AMOUNT) @Max(TradeLimits.MOST_AMOUNT) BigDecimal freight,
        @Nullable @Min(TradeLimits.LEAST_DAYS) @Max(TradeLimits.MOST_DAYS) Integer paymentDays) {

    NewTrade toTrade() {
        return new NewTrade(
                kind,
                product,
                partner,
                unit,
                Money.ofDollars(priceAlone),
                Money.ofDollars(priceTogether),
                freight == null ? null : Money.ofDollars(freight),
                paymentDays);
    }
}
