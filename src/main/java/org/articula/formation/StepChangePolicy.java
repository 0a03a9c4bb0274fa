package org.articula.formation;

import java.time.LocalDate;
import org.articula.network.Network;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Which departures from the recommended order make sense ({@code C2.o}): the order is advice, the reason is not. */
final class StepChangePolicy {

    private StepChangePolicy() {}

    static FieldErrors check(PlannedStep planned, StepChange change, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        String objection = objection(planned.status(), change.action());
        if (objection != null) {
            errors.add("action", objection);
        }
        errors.required("reason", "el motivo", change.reason(), FormationLimits.REASON);
        errors.addIf(
                change.action() == StepChange.Action.POSTPONE && !within(change.newDate(), today),
                "newDate",
                "Elija un día después de hoy, dentro del próximo año.");
        return errors;
    }

    /**
     * A network changes the steps of the phase it is in and, once it is a group, those of the phases to come.
     *
     * @throws InvalidInputException with path {@code networkId} or {@code step}
     */
    static void requireReached(Network network, Phase phase) {
        switch (network.status()) {
            case FORMING ->
                refuseIf(phase != Phase.PROMOTION, "La red todavía no tiene integrantes: ese paso viene después.");
            case ACTIVE -> refuseIf(phase == Phase.PROMOTION, "El grupo ya está formado: ese paso quedó atrás.");
            case SUSPENDED, ENDED ->
                throw new InvalidInputException("networkId", network.status().objection("cambia sus pasos"));
        }
    }

    private static void refuseIf(boolean wrong, String objection) {
        if (wrong) {
            throw new InvalidInputException("step", objection);
        }
    }

    private static @Nullable String objection(StepStatus status, StepChange.Action action) {
        return switch (action) {
            case BRING_FORWARD ->
                switch (status) {
                    case NEEDED, POSTPONED -> null;
                    case UNDER_WAY -> "Este paso ya está en curso.";
                    case DONE -> "Este paso ya está hecho: puede repetirlo.";
                };
            case REPEAT -> status == StepStatus.DONE ? null : "Este paso todavía no se ha hecho.";
            case POSTPONE -> status == StepStatus.DONE ? "Este paso ya está hecho: no hay qué posponer." : null;
        };
    }

    private static boolean within(@Nullable LocalDate date, LocalDate today) {
        return date != null && date.isAfter(today) && !date.isAfter(today.plusYears(1));
    }
}
