package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.articula.formation.PhaseDecision.Choice;
import org.articula.network.MeetingRule;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** What to do at the end of a phase and, at the end of the first, when the group meets. A field that the form hid arrives as nothing. */
record ClosePhaseForm(
        @NotNull(message = "Elija qué se decide.") Choice choice,
        @Nullable String reason,
        @Nullable DayOfWeek meetingWeekday,
        @Nullable LocalTime meetingTime,
        @Nullable Integer meetingEveryDays,
        @Nullable String meetingPlace) {

    /** @throws InvalidInputException while a part of it is missing */
    MeetingRule meetingRule() {
        List<FieldError> errors = new ArrayList<>();
        require(errors, "meetingWeekday", meetingWeekday, "Elija el día de reunión.");
        require(errors, "meetingTime", meetingTime, "Indique la hora de reunión.");
        require(errors, "meetingEveryDays", meetingEveryDays, "Indique cada cuántos días se reúne la red.");
        require(errors, "meetingPlace", meetingPlace, "Escriba el lugar de reunión.");
        InvalidInputException.throwIfAny(errors);
        return new MeetingRule(meetingWeekday, meetingTime, meetingEveryDays, meetingPlace);
    }

    private static void require(List<FieldError> errors, String path, @Nullable Object value, String message) {
        if (value == null) {
            errors.add(new FieldError(path, message));
        }
    }
}
