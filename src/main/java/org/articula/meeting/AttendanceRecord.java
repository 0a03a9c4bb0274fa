package org.articula.meeting;

import org.jspecify.annotations.Nullable;

/** A member's attendance at a meeting, as stored. Minutes and age as in {@link AttendanceEntry}. */
public record AttendanceRecord(
        String meetingId,
        String memberId,
        AttendanceStatus status,
        @Nullable Integer minutesLate,
        @Nullable String representativeName,
        @Nullable Integer representativeAge,
        @Nullable String note) {

    /** The same as it was filled in. */
    AttendanceEntry entry() {
        return new AttendanceEntry(memberId, status, minutesLate, representativeName, representativeAge, note);
    }
}
