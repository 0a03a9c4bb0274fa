package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.invitation.Answers;
import org.articula.meeting.AttendanceEntry;
import org.articula.meeting.AttendanceLine;
import org.articula.meeting.AttendanceSheet;
import org.articula.meeting.Attendances;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Registrar la asistencia» (RI.22, RI.18, RI.19): all members on one screen, with the quorum counted while it is filled in. */
@Component
class RecordAttendanceTask implements TaskForm<RecordAttendanceTask.Shown, RecordAttendanceForm> {

    record Shown(
            @JsonUnwrapped MeetingHeader header, int members, int required, String ruleText, List<Row> attendance) {

        /** A member, with what was recorded or what they announced. */
        record Row(String name, String hint, @JsonUnwrapped AttendanceEntry entry) {}
    }

    private final Attendances attendances;
    private final Answers answers;
    private final MeetingHeaders headers;

    RecordAttendanceTask(Attendances attendances, Answers answers, MeetingHeaders headers) {
        this.attendances = attendances;
        this.answers = answers;
        this.headers = headers;
    }

    @Override
    public Shown open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        AttendanceSheet sheet = attendances.sheet(meetingId, answers.announced(meetingId));
        return new Shown(
                headers.of(meetingId),
                sheet.lines().size(),
                sheet.required(),
                ruleText(sheet),
                sheet.lines().stream()
                        .map(line -> new Shown.Row(line.name(), hint(line), line.entry()))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, RecordAttendanceForm form) {
        attendances.record(task.get(MEETING_ID), form.attendance());
        return Facts.none();
    }

    private static String ruleText(AttendanceSheet sheet) {
        return ("El reglamento pide al menos el %d %% de los miembros. Confirmaron %d. "
                        + "Se espera hasta %d minutos; quien llega después tiene multa. "
                        + "Un representante cuenta si tiene al menos %d años.")
                .formatted(
                        sheet.quorumPercent(),
                        sheet.confirmed(),
                        sheet.graceMinutes(),
                        sheet.representativeMinimumAge());
    }

    private static String hint(AttendanceLine line) {
        String answer = line.announced() == null
                ? "Sin respuesta"
                : "Respondió: " + line.announced().words();
        return Stream.of(line.workshop(), answer).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
