package org.articula.process.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The new date of a meeting that had no quorum. */
record SetNewDateForm(
        @NotNull(message = "Indique la nueva fecha y la hora.") LocalDateTime nextStart,
        @Nullable @Size(max = 4000, message = "Use como máximo 4000 caracteres.") String note) {}
