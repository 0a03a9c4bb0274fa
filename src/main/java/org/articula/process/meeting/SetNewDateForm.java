package org.articula.process.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.articula.minutes.MinutesLimits;
import org.jspecify.annotations.Nullable;

/** The new date of a meeting that had no quorum. */
record SetNewDateForm(
        @NotNull(message = "Indique la nueva fecha y la hora.") LocalDateTime nextStart,
        @Nullable @Size(max = MinutesLimits.NOTE) String note) {}
