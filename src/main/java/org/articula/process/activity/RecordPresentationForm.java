package org.articula.process.activity;

import jakarta.validation.constraints.NotNull;

/** The network that a business was presented to. */
record RecordPresentationForm(@NotNull(message = "Elija la red.") String networkId) {}
