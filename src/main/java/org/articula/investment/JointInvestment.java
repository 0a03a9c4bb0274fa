package org.articula.investment;

import java.time.LocalDate;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something a network wants to pay together.
 *
 * @param proposedOn in the network's zone
 * @param grounded whether the network had a base of trust when this was checked; null before
 * @param decisionReason why the supervising unit authorised or stopped it; null where nobody had to ({@code F2.3.p2})
 */
public record JointInvestment(
        String id,
        String networkId,
        String title,
        String purpose,
        Money total,
        LocalDate proposedOn,
        InvestmentStatus status,
        @Nullable Boolean grounded,
        @Nullable String decisionReason) {}
