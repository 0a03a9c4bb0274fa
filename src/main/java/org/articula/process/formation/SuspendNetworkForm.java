package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.articula.network.NetworkLimits;

/** A network to let stand still. */
record SuspendNetworkForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Escriba el motivo.") @Size(max = NetworkLimits.REASON) String reason,
        @NotNull(message = "Elija cuándo hay que volver a verla.") LocalDate resumeOn) {}
