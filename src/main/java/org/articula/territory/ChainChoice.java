package org.articula.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chains that a territory will work with, chosen with its authorities.
 *
 * @param chains every chain of the territory, chosen or not
 * @param againstReason needed when a chain left out stands better in the ranking than one chosen
 * @param authorities {@code C1.1.o}: the local and regional authorities who took part
 */
public record ChainChoice(
        @NotEmpty(message = "Elija al menos una cadena.") @Valid List<Decision> chains,
        @Nullable @Size(max = TerritoryLimits.REASON) String againstReason,
        @NotEmpty(message = "Anote al menos una autoridad local o regional que participó en la elección.") @Valid List<Participant> authorities) {

    /** @param reason needed for a chain that is chosen */
    public record Decision(
            @NotNull(message = "La fila no dice a qué cadena se refiere.") String chainId,
            boolean chosen,
            @Nullable @Size(max = TerritoryLimits.REASON) String reason) {}

    /** Somebody who took part, and the institution that person speaks for. */
    public record Participant(
            @NotNull(message = "Escriba el nombre.") @Size(max = TerritoryLimits.NAME) String name,
            @NotNull(message = "Escriba la institución.") @Size(max = TerritoryLimits.INSTITUTION) String institution) {}
}
