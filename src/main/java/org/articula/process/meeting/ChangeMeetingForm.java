package org.articula.process.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.articula.change.ChangeAction;
import org.articula.change.NewChange;
import org.jspecify.annotations.Nullable;

/** A meeting to move or cancel. */
record ChangeMeetingForm(
        @NotNull(message = "Elija la reunión.") String meetingId,
        @NotNull(message = "Elija si la mueve o la cancela.") ChangeAction action,
        @Nullable LocalDateTime newStart,
        @Nullable @Size(max = 200, message = "Use como máximo 200 caracteres.") String newPlace,
        @NotNull(message = "Escriba el motivo: lo leerán los integrantes.") @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String reason) {

    NewChange toChange(String userId) {
        return new NewChange(meetingId, action, newStart, newPlace, reason, userId);
    }
}
