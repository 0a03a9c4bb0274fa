package org.articula.member;

import java.time.LocalDate;
import org.articula.shared.FieldErrors;
import org.articula.shared.TypedText;
import org.articula.vote.MeetingVote;
import org.jspecify.annotations.Nullable;

/** What a membership request and the decision about it must hold, apart from the person's own data. */
final class MembershipRequestPolicy {

    private MembershipRequestPolicy() {}

    static void checkRequest(FieldErrors errors, NewMembershipRequest request, LocalDate today) {
        if (request.kind() == MembershipRequestKind.JOIN) {
            errors.addIf(request.person() == null, "name", "Escriba quién solicita el ingreso.");
            errors.addIf(
                    TypedText.orNull(request.letterFileId()) == null,
                    "letterFileId",
                    "Adjunte la solicitud escrita de ingreso.");
        } else {
            errors.addIf(request.memberId() == null, "memberId", "Elija quién se retira.");
        }
        errors.required("reason", "el motivo de la solicitud", request.reason(), MemberLimits.REASON);
        errors.addIf(
                request.requestedOn().isAfter(today),
                "requestedOn",
                "La fecha de la solicitud no puede ser posterior a hoy.");
    }

    /**
     * @param vote null when it has faults of its own
     * @param earliestEffect the first day the decision may take effect: nobody leaves before joining
     * @param moot whether the members are no longer as the request supposed, so that it cannot be accepted whatever the vote was
     */
    static void checkDecision(
            FieldErrors errors,
            MembershipDecision decision,
            @Nullable MeetingVote vote,
            LocalDate earliestEffect,
            LocalDate today,
            boolean moot) {
        errors.addIf(
                !decision.accepted() && TypedText.orNull(decision.note()) == null,
                "note",
                "Escriba por qué la red rechazó la solicitud.");
        errors.optional("note", "la nota", decision.note(), MemberLimits.REASON);
        if (vote == null) {
            return;
        }
        errors.addIf(
                decision.accepted() && !vote.carried(), "decision", "No puede quedar como aceptada. " + vote.reason());
        errors.addIf(
                !decision.accepted() && vote.carried() && !moot,
                "decision",
                "No puede quedar como rechazada. " + vote.reason());
        LocalDate effectiveOn = effectiveOn(decision, vote);
        errors.addIf(
                effectiveOn != null && (effectiveOn.isBefore(earliestEffect) || effectiveOn.isAfter(today)),
                "effectiveOn",
                "La fecha efectiva debe estar entre el %1$td/%1$tm/%1$tY y hoy.".formatted(earliestEffect));
    }

    static @Nullable LocalDate effectiveOn(MembershipDecision decision, MeetingVote vote) {
        if (!decision.accepted()) {
            return null;
        }
        return decision.effectiveOn() == null ? vote.decidedOn() : decision.effectiveOn();
    }
}
