package org.articula.silence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network that is silent now («en silencio»), as it was noticed.
 *
 * @param since when it fell silent by the rule, which may be before anybody noticed
 * @param reasons why, Spanish sentences
 * @param lastValidAt start of its last valid meeting before that; null when it had none
 */
public record Silence(String networkId, Instant since, List<String> reasons, @Nullable Instant lastValidAt) {

    public Silence {
        reasons = List.copyOf(reasons);
    }
}
