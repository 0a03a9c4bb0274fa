package org.articula.trust;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trust of a network as it was known when a meeting closed.
 *
 * @param value mean of the components with data, 0–1 with four decimals; null when none has any
 * @param ready whether it shows a first base of trust ({@code F2.3.l})
 * @param reasons Spanish sentences: what it has or lacks for that
 * @param components all five, in the guide's order
 */
public record TrustMeasure(
        @Nullable BigDecimal value, boolean ready, List<String> reasons, List<TrustComponent> components) {

    public TrustMeasure {
        reasons = List.copyOf(reasons);
        components = List.copyOf(components);
    }
}
