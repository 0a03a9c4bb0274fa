package org.articula.process.position;

import jakarta.validation.constraints.NotNull;

/** The network whose position is reviewed. */
record RevisePositionForm(@NotNull(message = "Elija la red.") String networkId) {}
