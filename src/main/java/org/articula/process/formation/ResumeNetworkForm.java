package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.formation.FormationLimits;

/** What was agreed to come back. */
record ResumeNetworkForm(
        @NotNull(message = "Escriba qué se acordó para volver.") @Size(max = FormationLimits.REASON) String note) {}
