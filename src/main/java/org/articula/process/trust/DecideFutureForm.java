package org.articula.process.trust;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.trust.TrustDecisionKind;
import org.articula.trust.TrustLimits;
import org.articula.trust.TrustMechanism;
import org.jspecify.annotations.Nullable;

/** What the supervising unit decides about a group without trust. @param mechanism where it repeats one */
record DecideFutureForm(
        @NotNull(message = "Elija qué se decide.") TrustDecisionKind choice,
        @Nullable TrustMechanism mechanism,
        @NotNull(message = "Escriba el plan o el motivo.") @Size(max = TrustLimits.REASON) String reason) {}
