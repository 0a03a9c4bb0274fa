package org.articula.activity;

import java.time.LocalDate;
import java.util.Set;
import org.articula.shared.FieldErrors;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** What each kind of activity has to say, and when ({@code F2.3.b}–{@code F2.3.e}). */
final class ActivityPolicy {

    private static final String STRANGER = "Esta persona ya no es integrante de la red.";

    private static final String YEAR = "Revise el año: pasó o falta más de un año.";

    private ActivityPolicy() {}

    /** A date more than a year away is a year mistyped. */
    static void withinAYear(FieldErrors errors, String field, LocalDate date, LocalDate today) {
        errors.addIf(date.isBefore(today.minusYears(1)) || date.isAfter(today.plusYears(1)), field, YEAR);
    }

    /** @param memberIds who belongs to the network now */
    static FieldErrors check(NewActivity planned, Set<String> memberIds, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        withinAYear(errors, "plannedOn", planned.plannedOn(), today);
        errors.required("title", "qué se hará", planned.title(), ActivityLimits.TITLE);
        switch (planned.kind()) {
            case INTEGRATION ->
                chosen(errors, "integrationClass", planned.integrationClass(), "Elija qué clase de integración es.");
            case MEMBER_VISIT -> {
                chosen(errors, "hostId", planned.hostId(), "Elija a quién se visita.");
                errors.addIf(
                        planned.hostId() != null && !memberIds.contains(planned.hostId()),
                        "hostId",
                        "El anfitrión tiene que ser integrante de esta red.");
                chosen(errors, "visitHour", planned.visitHour(), "Elija a qué hora se visita.");
            }
            case INTERNSHIP -> {
                errors.required("hostName", "quién enseña", planned.hostName(), ActivityLimits.HOST);
                chosen(errors, "topic", planned.topic(), "Elija el tema.");
                notBefore(errors, "endsOn", planned.endsOn(), planned.plannedOn());
            }
            case MODEL_VISIT ->
                errors.required(
                        "caseReason", "por qué es un ejemplo", planned.caseReason(), ActivityLimits.CASE_REASON);
        }
        return errors;
    }

    static FieldErrors check(VisitPreparation prepared) {
        FieldErrors errors = new FieldErrors();
        errors.required("transport", "cómo se llega", prepared.transport(), ActivityLimits.LINE);
        amount(errors, prepared.cost());
        errors.required("contributions", "qué pone cada quien", prepared.contributions(), ActivityLimits.CONTRIBUTIONS);
        errors.required("information", "la información previa", prepared.information(), ActivityLimits.TEXT);
        errors.required("reflections", "en qué fijarse", prepared.reflections(), ActivityLimits.TEXT);
        errors.required("questions", "qué conviene preguntar", prepared.questions(), ActivityLimits.TEXT);
        return errors;
    }

    static FieldErrors check(ActivityKind kind, HeldActivity held, Set<String> memberIds, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(held.heldOn().isAfter(today), "heldOn", "Esta fecha todavía no llega.");
        errors.addIf(held.heldOn().isBefore(today.minusYears(1)), "heldOn", YEAR);
        for (int i = 0; i < held.attendeeIds().size(); i++) {
            errors.row("attendees", i)
                    .addIf(!memberIds.contains(held.attendeeIds().get(i)), "memberId", STRANGER);
        }
        errors.addIf(held.attendeeIds().isEmpty(), "attendees", "Marque al menos a un integrante que fue.");
        switch (kind) {
            case INTEGRATION -> {
                chosen(errors, "calledBy", held.calledBy(), "Elija quién la convocó.");
                errors.addIf(
                        held.calledBy() != null
                                && !held.calledBy().equals(Activities.ARTICULATOR)
                                && !memberIds.contains(held.calledBy()),
                        "calledBy",
                        STRANGER);
                amount(errors, held.cost());
                errors.required("paidBy", "quién lo pagó", held.paidBy(), ActivityLimits.LINE);
                errors.required("achieved", "qué se logró", held.achieved(), ActivityLimits.TEXT);
            }
            case MEMBER_VISIT ->
                errors.required("conclusions", "las conclusiones", held.conclusions(), ActivityLimits.TEXT);
            case INTERNSHIP -> {
                chosen(errors, "endedOn", held.endedOn(), "Indique qué día terminó.");
                notBefore(errors, "endedOn", held.endedOn(), held.heldOn());
                errors.addIf(
                        held.endedOn() != null && held.endedOn().isAfter(today),
                        "endedOn",
                        "Esta fecha todavía no llega.");
                amount(errors, held.cost());
                contributions(errors, held);
                errors.required("learnt", "qué se aprendió", held.learnt(), ActivityLimits.TEXT);
            }
            case MODEL_VISIT -> {
                amount(errors, held.cost());
                contributions(errors, held);
                chosen(errors, "closing", held.closing(), "Elija cómo se cerró la visita.");
                errors.optional("suppliers", "los proveedores", held.suppliers(), ActivityLimits.CONTACTS);
                errors.optional("customers", "los clientes", held.customers(), ActivityLimits.CONTACTS);
            }
        }
        return errors;
    }

    private static void contributions(FieldErrors errors, HeldActivity held) {
        errors.required("contributions", "qué puso cada quien", held.contributions(), ActivityLimits.CONTRIBUTIONS);
    }

    private static void amount(FieldErrors errors, @Nullable Money cost) {
        chosen(errors, "cost", cost, "Escriba cuánto costó; 0 si no costó nada.");
        errors.addIf(
                cost != null && (cost.cents() < 0 || cost.cents() > ActivityLimits.MOST_AMOUNT * 100L),
                "cost",
                "Escriba un monto de 0 a %d.".formatted(ActivityLimits.MOST_AMOUNT));
    }

    private static void chosen(FieldErrors errors, String field, @Nullable Object value, String message) {
        errors.addIf(value == null, field, message);
    }

    private static void notBefore(FieldErrors errors, String field, @Nullable LocalDate end, LocalDate start) {
        errors.addIf(end != null && end.isBefore(start), field, "No puede terminar antes de empezar.");
    }
}
