package org.articula.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import org.articula.minutes.ClosingInput;
import org.articula.minutes.ClosingInput.FineDecision;
import org.jspecify.annotations.Nullable;

/** What is decided when the minutes are closed. */
record ReviewMinutesForm(
        @Nullable @Valid List<FineDecision> fines,
        @NotNull(message = "Indique la fecha y la hora de la próxima reunión.") LocalDateTime nextStart) {

    ClosingInput toInput() {
        return new ClosingInput(fines == null ? List.of() : fines, nextStart, null);
    }
}
