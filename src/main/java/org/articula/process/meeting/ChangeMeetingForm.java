package org.articula.process.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.articula.change.ChangeAction;
import org.articula.change.ChangeLimits;
import org.articula.change.NewChange;
import org.jspecify.annotations.Nullable;

/** A meeting to move or cancel. */
record ChangeMeetingForm(
        @NotNull(message = "Elija la reunión.") String meetingId,
        @NotNull(message = "Elija si la mueve o la cancela.") ChangeAction action,
        @Nullable LocalDateTime newStart,
        @Nullable @Size(max = ChangeLimits.PLACE) String newPlace,
        @NotNull(message = "Escriba el motivo: lo leerán los integrantes.") @Size(max = ChangeLimits.REASON) String reason) {

    NewChange toChange(String userId) {
        return new NewChange(meetingId, action, newStart, newPlace, reason, userId);
    }
}
