package org.articula.process.membership;

import jakarta.validation.constraints.NotNull;

/** The network whose letters of commitment are collected. */
record AskForLettersForm(@NotNull(message = "Elija la red.") String networkId) {}
