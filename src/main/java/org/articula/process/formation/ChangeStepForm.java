package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.articula.formation.FormationLimits;
import org.articula.formation.StepChange;
import org.jspecify.annotations.Nullable;

/** A step to bring forward, repeat or postpone. */
record ChangeStepForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Elija el paso.") String step,
        @NotNull(message = "Elija qué hace con el paso.") StepChange.Action action,
        @NotNull(message = "Escriba el motivo: queda en la bitácora.") @Size(max = FormationLimits.REASON) String reason,
        @Nullable LocalDate newDate) {}
