package org.articula.trust;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The work of a network on its trust.
 *
 * @param begunOn in the network's zone
 * @param countedSince from when a lack of trust is counted ({@code F2.3.p1}): its beginning, or the latest decision to go on
 * @param recognizedOn when its base of trust was recognised
 */
public record TrustWork(
        String networkId, LocalDate begunOn, LocalDate countedSince, @Nullable LocalDate recognizedOn) {}
