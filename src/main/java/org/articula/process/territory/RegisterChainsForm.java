package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.articula.territory.NewChain;

/** The productive chains of a territory. */
record RegisterChainsForm(
        @NotEmpty(message = "Registre al menos una cadena productiva.") @Valid List<NewChain> chains) {}
