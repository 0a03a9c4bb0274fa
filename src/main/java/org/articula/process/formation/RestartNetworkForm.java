package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;

/** A network whose formation begins again. */
record RestartNetworkForm(
        @NotNull(message = "Elija la red.") String networkId, @NotNull(message = "Escriba el motivo.") String reason) {}
