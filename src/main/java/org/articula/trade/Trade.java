package org.articula.trade;

import java.time.LocalDate;
import java.util.List;
import org.articula.shared.Money;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A joint purchase or sale as it stands; see {@link NewTrade}.
 *
 * @param gain what all save or gain more; null until the quantities are known, negative when it was dearer
 * @param reasons how it was computed, Spanish
 * @param settledOn null until payment and delivery are recorded
 */
public record Trade(
        String id,
        String networkId,
        TradeKind kind,
        String product,
        String partner,
        String unit,
        Money priceAlone,
        Money priceTogether,
        Money freight,
        @Nullable Integer paymentDays,
        LocalDate agreedOn,
        @Nullable Money gain,
        List<String> reasons,
        @Nullable LocalDate settledOn) {

    public Trade {
        reasons = List.copyOf(reasons);
    }

    /** {@code Compra conjunta de lana a Don José: 115,00 USD por quintal en vez de 130,00 USD}. */
    public String deal() {
        return "%s de %s %s %s: %s por %s en vez de %s%s"
                .formatted(
                        kind.spanish(),
                        product,
                        kind == TradeKind.PURCHASE ? "a" : "para",
                        partner,
                        priceTogether,
                        unit,
                        priceAlone,
                        terms());
    }

    private String terms() {
        if (kind == TradeKind.PURCHASE) {
            return freight.cents() == 0 ? "" : ", flete " + freight;
        }
        return paymentDays == null || paymentDays == 0
                ? ", paga al recibir"
                : ", paga en " + Wording.count(paymentDays, "día", "días");
    }

    /** What it brought, in a sentence; empty while nobody knows. */
    public String gainSentence() {
        if (gain == null) {
            return "";
        }
        String amount = new Money(Math.abs(gain.cents())).toString();
        if (gain.cents() == 0) {
            return "No hay diferencia con hacerlo cada uno por su cuenta.";
        }
        boolean well = gain.cents() > 0;
        if (kind == TradeKind.PURCHASE) {
            return well
                    ? "Entre todos se ahorraron " + amount + "."
                    : "Comprar juntos costó " + amount + " más que por separado.";
        }
        return well
                ? "Entre todos ganaron " + amount + " más."
                : "Vender juntos dio " + amount + " menos que por separado.";
    }
}
