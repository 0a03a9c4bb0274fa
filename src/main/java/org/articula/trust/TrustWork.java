package org.articula.trust;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work of a network on its trust.
 *
 * @param begunOn in the network's zone
 * @param countedSince from when a lack of trust is counted ({@code F2.3.p1}): its beginning, or the latest decision to go on
 * @param recognizedOn when its base of trust was recognised
 * @param standing as it was decided last; null before
 * @param reasons of that, Spanish sentences
 */
public record TrustWork(
        String networkId,
        LocalDate begunOn,
        LocalDate countedSince,
        @Nullable LocalDate recognizedOn,
        @Nullable TrustStanding standing,
        List<String> reasons) {

    static TrustWork begun(String networkId, LocalDate today) {
        return new TrustWork(networkId, today, today, null, null, List.of());
    }
}
