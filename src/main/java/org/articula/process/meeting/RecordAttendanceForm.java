package org.articula.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.meeting.AttendanceEntry;
import org.articula.meeting.AttendanceStatus;
import org.jspecify.annotations.Nullable;

/** Who came, one row per member. */
record RecordAttendanceForm(@NotEmpty(message = "Falta la lista de asistencia.") @Valid List<Row> attendance) {

    record Row(
            @NotNull(message = "La fila no dice de quién es.") String memberId,
            @NotNull(message = "Indique si asistió.") AttendanceStatus status,
            @Nullable Integer minutesLate,
            @Nullable @Size(max = 120, message = "Use como máximo 120 caracteres.") String representativeName,
            @Nullable Integer representativeAge,
            @Nullable @Size(max = 500, message = "Use como máximo 500 caracteres.") String note) {

        AttendanceEntry toEntry() {
            return new AttendanceEntry(memberId, status, minutesLate, representativeName, representativeAge, note);
        }
    }

    List<AttendanceEntry> toEntries() {
        return attendance.stream().map(Row::toEntry).toList();
    }
}
