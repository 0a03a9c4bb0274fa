package org.articula.process.network;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.network.NetworkLimits;

/** A network to close. */
record EndNetworkForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Escriba el motivo del cierre.") @Size(max = NetworkLimits.REASON) String reason) {}
