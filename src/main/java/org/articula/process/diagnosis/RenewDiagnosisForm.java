package org.articula.process.diagnosis;

import jakarta.validation.constraints.NotNull;

/** The network whose members are to be diagnosed. */
record RenewDiagnosisForm(@NotNull(message = "Elija la red.") String networkId) {}
