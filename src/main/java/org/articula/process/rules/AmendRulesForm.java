package org.articula.process.rules;

import jakarta.validation.constraints.NotNull;

/** The network whose rules change. */
record AmendRulesForm(@NotNull(message = "Elija la red.") String networkId) {}
