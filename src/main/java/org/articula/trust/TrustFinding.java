package org.articula.trust;

import java.util.List;

/**
 * What is known for one component.
 *
 * @param founded whether what it is about is there at all: rules, a fund; a component that is not founded is worth 0
 * @param standing Spanish sentence about what is there or missing
 * @param facts the latest first
 */
public record TrustFinding(TrustIndicator indicator, boolean founded, String standing, List<TrustFact> facts) {

    public TrustFinding {
        facts = List.copyOf(facts);
    }
}
