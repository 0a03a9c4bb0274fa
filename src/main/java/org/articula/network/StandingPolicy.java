package org.articula.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;

/** What it takes to change where a network stands: always a reason, and for a suspension a day to look at it again. */
final class StandingPolicy {

    private StandingPolicy() {}

    static List<FieldError> checkReason(String reason) {
        List<FieldError> errors = new ArrayList<>();
        TextCheck.required(errors, "reason", "el motivo", reason, NetworkLimits.REASON);
        return errors;
    }

    static List<FieldError> checkSuspension(String reason, LocalDate resumeOn, LocalDate today) {
        List<FieldError> errors = checkReason(reason);
        if (!resumeOn.isAfter(today) || resumeOn.isAfter(today.plusYears(1))) {
            errors.add(new FieldError("resumeOn", "Elija un día después de hoy, dentro del próximo año."));
        }
        return errors;
    }
}
