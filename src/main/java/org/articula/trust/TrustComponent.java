package org.articula.trust;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component of a measure.
 *
 * @param value 0–1 with four decimals; null without data: it is left out and its weight is shared by the others
 * @param sentence Spanish: what it is worth and why
 * @param facts what was counted, the latest first
 */
public record TrustComponent(
        TrustIndicator indicator, @Nullable BigDecimal value, String sentence, List<TrustFact> facts) {

    public TrustComponent {
        facts = List.copyOf(facts);
    }
}
