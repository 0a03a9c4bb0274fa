package org.articula.trust;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about the trust of a network, with what they saw.
 *
 * @param reasons what had been decided from the facts, as they read it
 * @param reason their own
 * @param mechanism which the network repeats; null for other decisions
 * @param decidedBy user id
 */
public record TrustDecision(
        String id,
        String networkId,
        TrustDecisionKind kind,
        TrustStanding standing,
        List<String> reasons,
        String reason,
        @Nullable TrustMechanism mechanism,
        String decidedBy,
        Instant decidedAt) {}
