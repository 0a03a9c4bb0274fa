package org.articula.process.network;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A network to close. */
record EndNetworkForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Escriba el motivo del cierre.") @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String reason) {}
