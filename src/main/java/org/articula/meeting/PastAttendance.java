package org.articula.meeting;

import java.time.Instant;

/** One attendance with the start of its meeting, for looking back over a year. */
public record PastAttendance(AttendanceRecord attendance, Instant meetingStartsAt) {}
