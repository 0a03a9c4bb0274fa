package org.articula.meeting;

import org.jspecify.annotations.Nullable;

/**
 * One row of the attendance sheet (RI.22).
 *
 * @param announced null when the member announced nothing
 * @param entry what was recorded, or what was announced; without a status the articulator must say
 */
public record AttendanceLine(
        String name, @Nullable String workshop, @Nullable AnnouncedAttendance announced, AttendanceEntry entry) {}
