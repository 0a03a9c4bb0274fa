package org.articula.territory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A productive chain to register; see {@link ProductiveChain}. */
public record NewChain(
        @NotNull(message = "Escriba el nombre de la cadena.") @Size(max = TerritoryLimits.NAME) String name,
        @NotNull(message = "Escriba los eslabones de la cadena.") @Size(max = TerritoryLimits.LINKS) String links,
        @Nullable @Size(max = TerritoryLimits.MAIN_BUYER) String mainBuyer) {}
