package org.articula.process.membership;

import jakarta.validation.constraints.NotNull;

/** The network whose letters of commitment are collected. */
record CollectLettersForm(@NotNull(message = "Elija la red.") String networkId) {}
