package org.articula.process.fund;

import jakarta.validation.constraints.NotNull;

/** The network whose fund it is. */
record KeepFundForm(@NotNull(message = "Elija la red.") String networkId) {}
