package org.articula.process.promotion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.articula.change.ChangeAction;
import org.articula.change.ChangeLimits;
import org.articula.change.NewChange;
import org.jspecify.annotations.Nullable;

/** A talk to move or cancel. */
record ChangeTalkForm(
        @NotNull(message = "Elija la charla.") String talkId,
        @NotNull(message = "Elija si la mueve o la cancela.") ChangeAction action,
        @Nullable LocalDateTime newStart,
        @Nullable @Size(max = ChangeLimits.PLACE) String newPlace,
        @NotNull(message = "Escriba el motivo: lo leerán los invitados.") @Size(max = ChangeLimits.REASON) String reason) {

    NewChange toChange(String userId) {
        return new NewChange(talkId, action, newStart, newPlace, reason, userId);
    }
}
