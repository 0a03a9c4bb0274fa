package org.articula.meeting;

import org.jspecify.annotations.Nullable;

/**
 * One row of the attendance sheet (RI.22).
 *
 * @param answer what the member answered to the invitation; null when there was no answer
 * @param status what was recorded, or what the answer suggests; null when the articulator must say
 */
public record AttendanceLine(
        String memberId,
        String name,
        @Nullable String workshop,
        @Nullable AnswerChoice answer,
        @Nullable AttendanceStatus status,
        @Nullable Integer minutesLate,
        @Nullable String representativeName,
        @Nullable Integer representativeAge,
        @Nullable String note) {}
