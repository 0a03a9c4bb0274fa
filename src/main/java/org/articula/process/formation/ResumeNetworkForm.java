package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;

/** What was agreed to come back. */
record ResumeNetworkForm(@NotNull(message = "Escriba qué se acordó para volver.") String note) {}
