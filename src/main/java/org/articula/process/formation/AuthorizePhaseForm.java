package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.formation.FormationLimits;
import org.articula.process.form.YesNo;

/** A supervisor's answer. */
record AuthorizePhaseForm(
        @NotNull(message = "Elija si lo autoriza.") YesNo answer,
        @NotNull(message = "Escriba el motivo.") @Size(max = FormationLimits.REASON) String reason) {}
