package org.articula.trust;

import java.util.List;

/**
 * What was decided about the readiness of a network.
 *
 * @param reasons Spanish sentences
 */
public record TrustReadiness(TrustStanding standing, List<String> reasons) {

    public TrustReadiness {
        reasons = List.copyOf(reasons);
    }
}
