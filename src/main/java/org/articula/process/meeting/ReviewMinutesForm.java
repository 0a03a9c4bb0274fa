package org.articula.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.articula.minutes.ClosingInput;
import org.articula.minutes.FineStatus;
import org.jspecify.annotations.Nullable;

/** What is decided when the minutes are closed. */
record ReviewMinutesForm(
        @Nullable @Valid List<Fine> fines,
        @NotNull(message = "Indique la fecha y la hora de la próxima reunión.") LocalDateTime nextStart) {

    ReviewMinutesForm {
        fines = fines == null ? List.of() : fines;
    }

    record Fine(
            @NotNull(message = "La fila no dice de quién es.") String memberId,
            @NotNull(message = "Indique si la multa se aplica.") FineStatus decision,
            @Nullable @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String waiverReason) {}

    ClosingInput toInput() {
        return new ClosingInput(
                fines.stream()
                        .map(f -> new ClosingInput.FineDecision(f.memberId(), f.decision(), f.waiverReason()))
                        .toList(),
                nextStart,
                null);
    }
}
