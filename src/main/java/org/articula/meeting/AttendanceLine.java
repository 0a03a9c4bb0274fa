package org.articula.meeting;

import org.jspecify.annotations.Nullable;

/**
 * One row of the attendance sheet (RI.22).
 *
 * @param announced null when the member announced nothing
 * @param status what was recorded, or what was announced; null when the articulator must say
 */
public record AttendanceLine(
        String memberId,
        String name,
        @Nullable String workshop,
        @Nullable AnnouncedAttendance announced,
        @Nullable AttendanceStatus status,
        @Nullable Integer minutesLate,
        @Nullable String representativeName,
        @Nullable Integer representativeAge,
        @Nullable String note) {}
