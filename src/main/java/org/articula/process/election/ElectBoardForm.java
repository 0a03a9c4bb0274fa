package org.articula.process.election;

import jakarta.validation.constraints.NotNull;

/** The network that elects its board. */
record ElectBoardForm(@NotNull(message = "Elija la red.") String networkId) {}
