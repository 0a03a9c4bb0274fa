package org.articula.trade;

import java.util.List;
import org.articula.shared.Money;

/** What a trade came to. @param shares in the order given; their gains add up to the total, to the cent */
record TradeResult(Money gain, List<TradeShare> shares, List<String> reasons) {

    TradeResult {
        shares = List.copyOf(shares);
        reasons = List.copyOf(reasons);
    }
}
