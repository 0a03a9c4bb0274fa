package org.articula.trade;

import org.jspecify.annotations.Nullable;

/** What is known of a member's part once a trade is done: paid and delivered of a purchase, collected of a sale. */
public record TradeSettlement(
        String memberId, @Nullable Boolean paid, @Nullable Boolean delivered, @Nullable Boolean collected) {}
