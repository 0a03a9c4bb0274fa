package org.articula.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalTime;
import java.util.List;
import org.articula.meeting.AttendanceEntry;
import org.articula.meeting.SessionStart;
import org.jspecify.annotations.Nullable;

/** When the session began and who came, one row per member. */
record RecordAttendanceForm(
        @Nullable Boolean startedEarly,
        @Nullable LocalTime startedAt,
        @NotEmpty(message = "Falta la lista de asistencia.") @Valid List<AttendanceEntry> attendance) {

    SessionStart start() {
        return new SessionStart(startedAt, Boolean.TRUE.equals(startedEarly));
    }
}
