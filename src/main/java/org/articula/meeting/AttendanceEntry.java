package org.articula.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What the articulator records about one member.
 *
 * @param minutesLate only for LATE, at least 1
 * @param representativeName only for REPRESENTED
 * @param representativeAge only for REPRESENTED, in years (RI.19)
 */
public record AttendanceEntry(
        String memberId,
        @Nullable AttendanceStatus status,
        @Nullable Integer minutesLate,
        @Nullable String representativeName,
        @Nullable Integer representativeAge,
        @Nullable String note) {}
