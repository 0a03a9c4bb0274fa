package org.articula.network;

import java.time.LocalDate;
import org.articula.shared.FieldErrors;

/** What it takes to change where a network stands: always a reason, and for a suspension a day to look at it again. */
final class StandingPolicy {

    private StandingPolicy() {}

    static FieldErrors checkReason(String reason) {
        FieldErrors errors = new FieldErrors();
        errors.required("reason", "el motivo", reason, NetworkLimits.REASON);
        return errors;
    }

    static FieldErrors checkSuspension(String reason, LocalDate resumeOn, LocalDate today) {
        FieldErrors errors = checkReason(reason);
        errors.addIf(
                !resumeOn.isAfter(today) || resumeOn.isAfter(today.plusYears(1)),
                "resumeOn",
                "Elija un día después de hoy, dentro del próximo año.");
        return errors;
    }
}
