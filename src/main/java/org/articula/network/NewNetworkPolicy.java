package org.articula.network;

import java.util.regex.Pattern;
import org.articula.shared.FieldErrors;

/** What the facts of a new network must look like before it is registered. */
final class NewNetworkPolicy {

    private static final Pattern CODE = Pattern.compile(NetworkLimits.CODE_PATTERN);

    private NewNetworkPolicy() {}

    static FieldErrors check(NewNetwork network) {
        FieldErrors errors = checkIdentity(network);
        checkMeetingRule(errors, network.meetingRule());
        return errors;
    }

    static FieldErrors checkFormation(NewFormation formation) {
        FieldErrors errors = checkIdentity(formation.toNetwork());
        if (formation.opportunityId() == null) {
            errors.required(
                    "withoutOpportunity",
                    "por qué se forma sin una oportunidad elegida",
                    formation.withoutOpportunity(),
                    NetworkLimits.REASON);
        }
        return errors;
    }

    static FieldErrors checkMeetingRule(MeetingRule rule) {
        FieldErrors errors = new FieldErrors();
        checkMeetingRule(errors, rule);
        return errors;
    }

    private static FieldErrors checkIdentity(NewNetwork network) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                !CODE.matcher(network.code()).matches(),
                "code",
                "El código lleva de 2 a 20 letras mayúsculas sin tilde o cifras, sin espacios: «JAHUA1».");
        errors.required("name", "el nombre de la red", network.name(), NetworkLimits.NAME);
        errors.required("sector", "el sector", network.sector(), NetworkLimits.SECTOR);
        errors.required("place", "la ubicación", network.place(), NetworkLimits.PLACE);
        errors.required("articulatorId", "el articulador", network.articulatorId(), NetworkLimits.ARTICULATOR_ID);
        errors.addIf(
                network.zone().getId().length() > NetworkLimits.ZONE_ID,
                "zone",
                "Escriba la zona horaria como «America/Guayaquil».");
        errors.addIf(network.country() == null, "country", "Elija el país de la red.");
        return errors;
    }

    private static void checkMeetingRule(FieldErrors errors, MeetingRule rule) {
        errors.within(
                "meetingEveryDays",
                rule.everyDays(),
                NetworkLimits.LEAST_INTERVAL_DAYS,
                NetworkLimits.INTERVAL_DAYS,
                NetworkLimits.INTERVAL_SENTENCE.formatted(
                        NetworkLimits.LEAST_INTERVAL_DAYS, NetworkLimits.INTERVAL_DAYS));
        errors.required("meetingPlace", "el lugar de las reuniones", rule.place(), NetworkLimits.MEETING_PLACE);
    }
}
