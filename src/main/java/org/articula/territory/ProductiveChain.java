package org.articula.territory;

import org.jspecify.annotations.Nullable;

/**
 * A productive chain of a territory.
 *
 * @param links its links from the raw material to the market, in words
 * @param mainBuyer the large buyer linked with the producers; null when there is none
 * @param chosenReason why it was chosen to work with; null when it was not
 */
public record ProductiveChain(
        String id,
        String territoryId,
        String name,
        String links,
        @Nullable String mainBuyer,
        @Nullable String chosenReason) {

    /** Whether the territory works with it. */
    public boolean chosen() {
        return chosenReason != null;
    }
}
