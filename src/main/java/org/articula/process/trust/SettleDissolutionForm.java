package org.articula.process.trust;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.network.NetworkLimits;

/** What came of the meeting in which a network was to be dissolved. */
record SettleDissolutionForm(
        @NotNull(message = "Elija qué pasó.") Choice choice,
        @NotNull(message = "Escriba el motivo.") @Size(max = NetworkLimits.REASON) String reason) {

    enum Choice {
        DISSOLVE,
        GO_ON
    }
}
