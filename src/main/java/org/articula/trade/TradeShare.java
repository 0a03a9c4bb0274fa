package org.articula.trade;

import java.math.BigDecimal;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The part of one member.
 *
 * @param quantity in the unit of the trade, with two decimals
 * @param amount what the quantity costs or brings at the joint price
 * @param freight the member's part of it
 * @param gain saving or improvement, without the freight; negative when it was dearer
 * @param paid of a purchase; null until recorded
 * @param delivered of a purchase; null until recorded
 * @param collected of a sale; null until recorded
 */
public record TradeShare(
        String memberId,
        BigDecimal quantity,
        @Nullable Money amount,
        @Nullable Money freight,
        @Nullable Money gain,
        @Nullable Boolean paid,
        @Nullable Boolean delivered,
        @Nullable Boolean collected) {

    static TradeShare of(String memberId, BigDecimal quantity) {
        return new TradeShare(memberId, quantity, null, null, null, null, null, null);
    }

    /** What the member pays in a purchase, with the freight, or is paid in a sale. */
    public Money total() {
        return new Money((amount == null ? 0 : amount.cents()) + (freight == null ? 0 : freight.cents()));
    }

    /** Whether the member still owes or is owed something. */
    public boolean open() {
        return Boolean.FALSE.equals(paid) || Boolean.FALSE.equals(delivered) || Boolean.FALSE.equals(collected);
    }
}
