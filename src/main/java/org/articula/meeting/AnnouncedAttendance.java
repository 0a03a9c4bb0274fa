package org.articula.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a member announced about coming to a meeting.
 *
 * @param status what it suggests recording
 * @param words Spanish, in the member's own voice
 * @param representativeName who comes instead, for REPRESENTED
 * @param byPhone whether it was said over the telephone
 */
public record AnnouncedAttendance(
        AttendanceStatus status, String words, @Nullable String representativeName, boolean byPhone) {}
