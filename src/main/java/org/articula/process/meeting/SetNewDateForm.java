package org.articula.process.meeting;

import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.articula.minutes.MinutesLimits;
import org.jspecify.annotations.Nullable;

/** The new date of a meeting that had no quorum. */
record SetNewDateForm(@Nullable LocalDateTime nextStart, @Nullable @Size(max = MinutesLimits.NOTE) String note) {}
