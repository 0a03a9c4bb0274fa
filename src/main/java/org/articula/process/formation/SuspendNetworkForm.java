package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A network to let stand still. */
record SuspendNetworkForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Escriba el motivo.") String reason,
        @NotNull(message = "Elija cuándo hay que volver a verla.") LocalDate resumeOn) {}
