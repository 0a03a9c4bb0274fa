package org.articula.network;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;

/** What the facts of a new network must look like before it is registered. */
final class NewNetworkPolicy {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,20}");
    private static final int LONGEST_ZONE = 40;

    private NewNetworkPolicy() {}

    static List<FieldError> check(NewNetwork network) {
        List<FieldError> errors = checkIdentity(network);
        errors.addAll(checkMeetingRule(network.meetingRule()));
        return errors;
    }

    static List<FieldError> checkFormation(NewFormation formation) {
        List<FieldError> errors = checkIdentity(formation.toNetwork());
        String reason = formation.withoutOpportunity();
        if (formation.opportunityId() == null) {
            TextCheck.required(
                    errors,
                    "withoutOpportunity",
                    "por qué se forma sin una oportunidad elegida",
                    reason,
                    NetworkLimits.REASON);
        }
        return errors;
    }

    private static List<FieldError> checkIdentity(NewNetwork network) {
        List<FieldError> errors = new ArrayList<>();
        if (!CODE.matcher(network.code()).matches()) {
            errors.add(new FieldError(
                    "code", "El código lleva de 2 a 20 letras mayúsculas sin tilde o cifras, sin espacios: «JAHUA1»."));
        }
        TextCheck.required(errors, "name", "el nombre de la red", network.name(), NetworkLimits.NAME);
        TextCheck.required(errors, "sector", "el sector", network.sector(), NetworkLimits.SECTOR);
        TextCheck.required(errors, "place", "la ubicación", network.place(), NetworkLimits.PLACE);
        TextCheck.required(errors, "articulatorId", "el articulador", network.articulatorId(), 64);
        if (network.zone().getId().length() > LONGEST_ZONE) {
            errors.add(new FieldError("zone", "Escriba la zona horaria como «America/Guayaquil»."));
        }
        if (network.country() == null) {
            errors.add(new FieldError("country", "Elija el país de la red."));
        }
        return errors;
    }

    static List<FieldError> checkMeetingRule(MeetingRule rule) {
        List<FieldError> errors = new ArrayList<>();
        if (rule.everyDays() < 1 || rule.everyDays() > NetworkLimits.INTERVAL_DAYS) {
            errors.add(new FieldError(
                    "meetingEveryDays",
                    "La frecuencia de las reuniones va de 1 a %d días.".formatted(NetworkLimits.INTERVAL_DAYS)));
        }
        TextCheck.required(
                errors, "meetingPlace", "el lugar de las reuniones", rule.place(), NetworkLimits.MEETING_PLACE);
        return errors;
    }
}
