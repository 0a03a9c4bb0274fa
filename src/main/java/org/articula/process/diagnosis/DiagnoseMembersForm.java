package org.articula.process.diagnosis;

import jakarta.validation.constraints.NotNull;

/** The network whose members are to be diagnosed. */
record DiagnoseMembersForm(@NotNull(message = "Elija la red.") String networkId) {}
