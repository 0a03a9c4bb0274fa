package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;

/** A supervisor's answer. */
record AuthorizePhaseForm(
        @NotNull(message = "Elija si lo autoriza.") Answer answer,
        @NotNull(message = "Escriba el motivo.") String reason) {

    enum Answer {
        YES,
        NO
    }
}
