package org.articula.change;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What a change must say: a reason always, and a date or a place that is another one when something is moved. */
public final class ChangePolicy {

    private ChangePolicy() {}

    /**
     * Every fault, with the component of {@link NewChange} as its path.
     *
     * @param objection what is wrong with a date as such, as a Spanish sentence; null when nothing is
     */
    public static List<FieldError> check(
            NewChange wish, Announced announced, Function<LocalDateTime, @Nullable String> objection) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                TypedText.orNull(wish.reason()) == null,
                "reason",
                "Escriba el motivo: se comunicará a %s.".formatted(announced.people()));
        errors.optional("reason", "el motivo", wish.reason(), ChangeLimits.REASON);
        if (wish.action() == ChangeAction.MOVE) {
            errors.optional("newPlace", "el nuevo lugar", wish.newPlace(), ChangeLimits.PLACE);
            String fault = faultOfStart(wish, announced, objection);
            if (fault != null) {
                errors.add("newStart", fault);
            }
        }
        return errors.all();
    }

    private static @Nullable String faultOfStart(
            NewChange wish, Announced announced, Function<LocalDateTime, @Nullable String> objection) {
        String place = TypedText.orNull(wish.newPlace());
        boolean samePlace = place == null || place.equals(announced.place());
        LocalDateTime start = wish.newStart();
        if (start == null) {
            return samePlace ? "Indique la nueva fecha y hora, o un lugar distinto." : null;
        }
        if (start.atZone(announced.zone()).toInstant().equals(announced.startsAt())) {
            return samePlace ? announced.name() + " ya está fijada para esa fecha y hora." : null;
        }
        return objection.apply(start);
    }
}
