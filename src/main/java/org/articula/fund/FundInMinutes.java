package org.articula.fund;

import java.time.LocalDate;
import org.articula.meeting.Meeting;
import org.articula.minutes.FundInTheMinutes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in the minutes of each meeting what the fund has, from its ledger ({@code F2.3.j}, {@code RI.10}). */
@Component
class FundInMinutes implements FundInTheMinutes {

    private final FundTable funds;
    private final LedgerTable ledger;

    FundInMinutes(FundTable funds, LedgerTable ledger) {
        this.funds = funds;
        this.ledger = ledger;
    }

    @Override
    public @Nullable String sentence(Meeting meeting, LocalDate on) {
        Fund fund = funds.find(meeting.networkId()).orElse(null);
        if (fund == null || fund.openedOn().isAfter(on)) {
            return null;
        }
        FundBalance balance = ledger.balance(meeting.networkId(), on);
        long collected = ledger.collected(meeting.networkId(), "meeting:%s:%%".formatted(meeting.id()));
        return "En esta reunión se recaudaron %s. Saldo: %s (caja %s, banco %s)."
                .formatted(
                        fund.words(collected),
                        fund.words(balance.total()),
                        fund.words(balance.cash()),
                        fund.words(balance.bank()));
    }
}
