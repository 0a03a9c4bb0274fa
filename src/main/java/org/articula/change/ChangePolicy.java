package org.articula.change;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;
import org.jspecify.annotations.Nullable;

/** What a change must say: a reason always, and a date or a place that is another one when something is moved. */
public final class ChangePolicy {

    private static final int REASON_LENGTH = 1000;
    private static final int PLACE_LENGTH = 200;

    private ChangePolicy() {}

    /**
     * Every fault, with paths {@code reason}, {@code newPlace} and {@code newStart}.
     *
     * @param objection what is wrong with a date as such, as a Spanish sentence; null when nothing is
     */
    public static List<FieldError> check(
            NewChange wish, Announced announced, Function<LocalDateTime, @Nullable String> objection) {
        List<FieldError> errors = new ArrayList<>();
        if (TextCheck.stripped(wish.reason()) == null) {
            errors.add(
                    new FieldError("reason", "Escriba el motivo: se comunicará a %s.".formatted(announced.people())));
        }
        TextCheck.optional(errors, "reason", "el motivo", wish.reason(), REASON_LENGTH);
        if (wish.action() == ChangeAction.MOVE) {
            TextCheck.optional(errors, "newPlace", "el nuevo lugar", wish.place(), PLACE_LENGTH);
            String fault = faultOfStart(wish, announced, objection);
            if (fault != null) {
                errors.add(new FieldError("newStart", fault));
            }
        }
        return errors;
    }

    private static @Nullable String faultOfStart(
            NewChange wish, Announced announced, Function<LocalDateTime, @Nullable String> objection) {
        String place = TextCheck.stripped(wish.place());
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
