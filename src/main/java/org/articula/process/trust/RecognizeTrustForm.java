package org.articula.process.trust;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.trust.TrustDecisionKind;
import org.articula.trust.TrustLimits;

/** Whether the group sees the base of trust as the figures do. */
record RecognizeTrustForm(
        @NotNull(message = "Elija qué ve el grupo.") TrustDecisionKind choice,
        @NotNull(message = "Escriba qué dijo el grupo.") @Size(max = TrustLimits.REASON) String reason) {}
