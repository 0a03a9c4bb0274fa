package org.articula.process.trust;

import jakarta.validation.constraints.NotNull;

/** The network whose members are asked for their way. */
record RecordTravelForm(@NotNull(message = "Elija la red.") String networkId) {}
