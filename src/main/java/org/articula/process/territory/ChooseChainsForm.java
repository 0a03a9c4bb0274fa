package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.articula.territory.ChainChoice;
import org.jspecify.annotations.Nullable;

/** Which chains were chosen and with whom. A field that the form hid arrives as nothing. */
record ChooseChainsForm(
        @NotEmpty(message = "Elija al menos una cadena.") @Valid List<Chain> chains,
        @Nullable String againstReason,
        @NotEmpty(message = "Anote al menos una autoridad local o regional que participó en la elección.") @Valid List<Authority> authorities) {

    record Chain(
            @NotNull(message = "La fila no dice a qué cadena se refiere.") String chainId,
            @Nullable Boolean chosen,
            @Nullable String reason) {}

    record Authority(
            @NotNull(message = "Escriba el nombre.") String name,
            @NotNull(message = "Escriba la institución.") String institution) {}

    ChainChoice toChoice() {
        return new ChainChoice(
                chains.stream()
                        .map(row -> new ChainChoice.Decision(
                                row.chainId(), Boolean.TRUE.equals(row.chosen()), row.reason()))
                        .toList(),
                againstReason,
                authorities.stream()
                        .map(row -> new ChainChoice.Participant(row.name(), row.institution()))
                        .toList());
    }
}
