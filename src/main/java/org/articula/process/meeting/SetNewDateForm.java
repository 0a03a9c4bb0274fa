package org.articula.process.meeting;

import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.articula.minutes.MinutesLimits;
import org.jspecify.annotations.Nullable;

/** The new date of a meeting that had no quorum, or the word that it had one. A field that the form hid arrives as nothing. */
record SetNewDateForm(
        @Nullable Boolean attendanceWrong,
        @Nullable LocalDateTime nextStart,
        @Nullable @Size(max = MinutesLimits.NOTE) String note) {}
