package org.articula.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.articula.meeting.AttendanceEntry;

/** Who came, one row per member. */
record RecordAttendanceForm(
        @NotEmpty(message = "Falta la lista de asistencia.") @Valid List<AttendanceEntry> attendance) {}
