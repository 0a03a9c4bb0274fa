package org.articula.process.formation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import org.articula.formation.FormationLimits;
import org.articula.formation.PhaseDecision.Choice;
import org.articula.network.MeetingRule;
import org.articula.network.NetworkLimits;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** What to do at the end of a phase and, at the end of the first, when the group meets. A field that the form hid arrives as nothing. */
record ClosePhaseForm(
        @NotNull(message = "Elija qué se decide.") Choice choice,
        @Nullable @Size(max = FormationLimits.REASON) String reason,
        @Nullable DayOfWeek meetingWeekday,
        @Nullable LocalTime meetingTime,
        @Nullable @Min(1) @Max(NetworkLimits.INTERVAL_DAYS) Integer meetingEveryDays,
        @Nullable @Size(max = NetworkLimits.MEETING_PLACE) String meetingPlace) {

    /** @throws InvalidInputException while a part of it is missing */
    MeetingRule meetingRule() {
        FieldErrors errors = new FieldErrors();
        errors.addIf(meetingWeekday == null, "meetingWeekday", "Elija el día de reunión.");
        errors.addIf(meetingTime == null, "meetingTime", "Indique la hora de reunión.");
        errors.addIf(meetingEveryDays == null, "meetingEveryDays", "Indique cada cuántos días se reúne la red.");
        errors.addIf(meetingPlace == null, "meetingPlace", "Escriba el lugar de reunión.");
        errors.throwIfAny();
        return new MeetingRule(
                Objects.requireNonNull(meetingWeekday),
                Objects.requireNonNull(meetingTime),
                Objects.requireNonNull(meetingEveryDays),
                Objects.requireNonNull(meetingPlace));
    }
}
