package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.invitation.Answers;
import org.articula.meeting.AttendanceLine;
import org.articula.meeting.AttendanceSheet;
import org.articula.meeting.Attendances;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Registrar la asistencia» (RI.22, RI.18, RI.19): all members on one screen, with the quorum counted while it is filled in. */
@Component
class RecordAttendanceTask implements TaskForm<Map<String, Object>, RecordAttendanceForm> {

    private final Attendances attendances;
    private final Answers answers;
    private final MeetingHeader header;

    RecordAttendanceTask(Attendances attendances, Answers answers, MeetingHeader header) {
        this.attendances = attendances;
        this.answers = answers;
        this.header = header;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        AttendanceSheet sheet = attendances.sheet(meetingId, answers.announced(meetingId));
        Map<String, Object> data = header.of(meetingId);
        data.put("members", sheet.lines().size());
        data.put("required", sheet.required());
        data.put("ruleText", ruleText(sheet));
        data.put("attendance", rows(sheet));
        return data;
    }

    @Override
    public Facts complete(UserTask task, RecordAttendanceForm form) {
        attendances.record(task.get(MEETING_ID), form.toEntries());
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

    private static List<Map<String, Object>> rows(AttendanceSheet sheet) {
        return sheet.lines().stream().map(RecordAttendanceTask::row).toList();
    }

    private static Map<String, Object> row(AttendanceLine line) {
        Map<String, Object> row = new HashMap<>();
        row.put("memberId", line.memberId());
        row.put("name", line.name());
        row.put(
                "hint",
                Stream.of(
                                line.workshop(),
                                line.announced() == null
                                        ? "Sin respuesta"
                                        : "Respondió: " + line.announced().words())
                        .filter(text -> text != null)
                        .collect(Collectors.joining(" · ")));
        row.put("status", line.status());
        row.put("minutesLate", line.minutesLate());
        row.put("representativeName", line.representativeName());
        row.put("representativeAge", line.representativeAge());
        row.put("note", line.note());
        return row;
    }
}
