package org.articula.process.activity;

import jakarta.validation.constraints.NotNull;

/** The network that somebody leads an area of. */
record DevelopLeaderForm(@NotNull(message = "Elija la red.") String networkId) {}
