package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.territory.ChainChoice;
import org.articula.territory.TerritoryLimits;
import org.jspecify.annotations.Nullable;

/** Which chains were chosen and with whom. */
record ChooseChainsForm(
        @NotEmpty(message = "Elija al menos una cadena.") @Valid List<ChainChoice.Decision> chains,
        @Nullable @Size(max = TerritoryLimits.REASON) String againstReason,
        @NotEmpty(message = "Anote al menos una autoridad local o regional que participó en la elección.") @Valid List<ChainChoice.Participant> authorities) {

    ChainChoice toChoice() {
        return new ChainChoice(chains, againstReason, authorities);
    }
}
