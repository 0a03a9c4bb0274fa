package org.articula.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** What a membership request and the decision about it must hold, apart from the person's own data. */
final class MembershipRequestPolicy {

    private static final int LONGEST_TEXT = 1000;

    private MembershipRequestPolicy() {}

    static List<FieldError> checkRequest(NewMembershipRequest request, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (request.kind() == MembershipRequestKind.JOIN) {
            if (request.person() == null) {
                errors.add(new FieldError("name", "Escriba quién solicita el ingreso."));
            }
            if (request.letterFileId() == null || request.letterFileId().isBlank()) {
                errors.add(new FieldError("letterFileId", "Adjunte la solicitud escrita de ingreso."));
            }
        } else if (request.memberId() == null) {
            errors.add(new FieldError("memberId", "Elija quién se retira."));
        }
        if (request.reason().isBlank() || tooLong(request.reason())) {
            errors.add(new FieldError(
                    "reason",
                    "Escriba el motivo de la solicitud en %d caracteres como máximo.".formatted(LONGEST_TEXT)));
        }
        if (request.requestedOn().isAfter(today)) {
            errors.add(new FieldError("requestedOn", "La fecha de la solicitud no puede ser posterior a hoy."));
        }
        return errors;
    }

    /** Namesakes exist: whoever hands the request in can say so. */
    static FieldError withWayOut(FieldError fault) {
        return fault.message().startsWith(NewMemberPolicy.KNOWN_PERSON)
                ? new FieldError(
                        fault.path(),
                        fault.message() + " Si es otra persona, marque «Es otra persona con el mismo nombre».")
                : fault;
    }

    /** @param earliestEffect the first day the decision may take effect: nobody leaves before joining */
    static List<FieldError> checkDecision(
            MembershipDecision decision, LocalDate requestedOn, LocalDate earliestEffect, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (decision.decidedOn().isBefore(requestedOn) || decision.decidedOn().isAfter(today)) {
            errors.add(new FieldError(
                    "decidedOn",
                    "La decisión se toma entre la fecha de la solicitud, %1$td/%1$tm/%1$tY, y hoy."
                            .formatted(requestedOn)));
        }
        String note = decision.note();
        if (!decision.accepted() && (note == null || note.isBlank())) {
            errors.add(new FieldError("note", "Escriba por qué la red rechazó la solicitud."));
        } else if (note != null && tooLong(note)) {
            errors.add(new FieldError("note", "Escriba la nota en %d caracteres como máximo.".formatted(LONGEST_TEXT)));
        }
        LocalDate effectiveOn = effectiveOn(decision);
        if (effectiveOn != null && (effectiveOn.isBefore(earliestEffect) || effectiveOn.isAfter(today))) {
            errors.add(new FieldError(
                    "effectiveOn",
                    "La fecha efectiva debe estar entre el %1$td/%1$tm/%1$tY y hoy.".formatted(earliestEffect)));
        }
        return errors;
    }

    static @Nullable LocalDate effectiveOn(MembershipDecision decision) {
        if (!decision.accepted()) {
            return null;
        }
        return decision.effectiveOn() == null ? decision.decidedOn() : decision.effectiveOn();
    }

    private static boolean tooLong(String text) {
        return text.strip().length() > LONGEST_TEXT;
    }
}
