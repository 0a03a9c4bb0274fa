package org.articula.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chains that a territory will work with, chosen with its authorities.
 *
 * @param chains every chain of the territory, chosen or not
 * @param againstReason needed when a chain left out stands better in the ranking than one chosen
 * @param authorities {@code C1.1.o}: the local and regional authorities who took part
 */
public record ChainChoice(List<Decision> chains, @Nullable String againstReason, List<Participant> authorities) {

    /** @param reason needed for a chain that is chosen */
    public record Decision(String chainId, boolean chosen, @Nullable String reason) {}

    /** Somebody who took part, and the institution that person speaks for. */
    public record Participant(String name, String institution) {}
}
