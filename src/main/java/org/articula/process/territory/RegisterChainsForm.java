package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.articula.territory.NewChain;
import org.jspecify.annotations.Nullable;

/** The productive chains of a territory. */
record RegisterChainsForm(@NotEmpty(message = "Registre al menos una cadena productiva.") @Valid List<Chain> chains) {

    record Chain(
            @NotNull(message = "Escriba el nombre de la cadena.") String name,
            @NotNull(message = "Escriba los eslabones de la cadena.") String links,
            @Nullable String mainBuyer) {}

    List<NewChain> toChains() {
        return chains.stream()
                .map(chain -> new NewChain(chain.name(), chain.links(), chain.mainBuyer()))
                .toList();
    }
}
