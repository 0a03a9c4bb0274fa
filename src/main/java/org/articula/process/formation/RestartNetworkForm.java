package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.network.NetworkLimits;

/** A network whose formation begins again. */
record RestartNetworkForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Escriba el motivo.") @Size(max = NetworkLimits.REASON) String reason) {}
