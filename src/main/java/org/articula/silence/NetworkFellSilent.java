package org.articula.silence;

import java.time.Instant;
import java.util.List;

/**
 * A network is silent. Published once for each silence, inside the transaction that noticed it.
 *
 * @param reasons Spanish sentences
 */
public record NetworkFellSilent(String networkId, String networkCode, Instant since, List<String> reasons) {

    public NetworkFellSilent {
        reasons = List.copyOf(reasons);
    }
}
