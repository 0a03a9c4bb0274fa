package org.articula.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the articulator records about one member.
 *
 * @param status null only until somebody says it
 * @param minutesLate only for LATE
 * @param representativeName only for REPRESENTED
 * @param representativeAge only for REPRESENTED, in years (RI.19)
 */
public record AttendanceEntry(
        @NotNull(message = "La fila no dice de quién es.") String memberId,
        @Nullable @NotNull(message = "Indique si asistió.") AttendanceStatus status,
        @Nullable @Min(1) @Max(MeetingLimits.MINUTES_LATE) Integer minutesLate,
        @Nullable @Size(max = MeetingLimits.REPRESENTATIVE_NAME) String representativeName,
        @Nullable @Min(0) @Max(MeetingLimits.REPRESENTATIVE_AGE) Integer representativeAge,
        @Nullable @Size(max = MeetingLimits.ATTENDANCE_NOTE) String note) {}
