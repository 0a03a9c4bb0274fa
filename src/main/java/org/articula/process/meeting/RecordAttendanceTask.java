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
import org.articula.process.paper.PaperLinks;
import org.articula.shared.Wording;
import org.springframework.stereotype.Component;

/** «Registrar la asistencia» (RI.22, RI.18, RI.19): all members on one screen, with the quorum counted while it is filled in. */
@Component
class RecordAttendanceTask implements TaskForm<RecordAttendanceTask.Shown, RecordAttendanceForm> {

    record Shown(
            @JsonUnwrapped MeetingHeader header,
            @JsonUnwrapped PaperLinks.Papers papers,
            int members,
            int required,
            int requiredToStart,
            String ruleText,
            @JsonUnwrapped AttendanceSheet.Hours hours,
            List<Row> attendance) {

        /** A member, with what was recorded or what they announced. */
        record Row(String name, String hint, @JsonUnwrapped AttendanceEntry entry) {}
    }

    private final Attendances attendances;
    private final Answers answers;
    private final MeetingHeaders headers;
    private final PaperLinks papers;

    RecordAttendanceTask(Attendances attendances, Answers answers, MeetingHeaders headers, PaperLinks papers) {
        this.attendances = attendances;
        this.answers = answers;
        this.headers = headers;
        this.papers = papers;
    }

    @Override
    public Shown open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        AttendanceSheet sheet = attendances.sheet(meetingId, answers.announced(meetingId));
        return new Shown(
                headers.of(meetingId),
                papers.of(meetingId),
                sheet.lines().size(),
                sheet.required(),
                sheet.requiredToStart(),
                ruleText(sheet),
                sheet.hours(),
                sheet.lines().stream()
                        .map(line -> new Shown.Row(line.name(), hint(line), line.entry()))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, RecordAttendanceForm form) {
        attendances.record(task.get(MEETING_ID), form.start(), form.attendance());
        return Facts.none();
    }

    private static String ruleText(AttendanceSheet sheet) {
        return ("El reglamento pide al menos el %d %% de los miembros. %s "
                        + "Se espera hasta %d minutos; quien llega después tiene multa. "
                        + "Un representante cuenta si tiene al menos %d años.")
                .formatted(
                        sheet.quorumPercent(),
                        startText(sheet),
                        sheet.graceMinutes(),
                        sheet.representativeMinimumAge());
    }

    private static String startText(AttendanceSheet sheet) {
        if (sheet.confirmed() == 0) {
            return "Nadie confirmó su asistencia, así que para empezar no se pide cuórum de inicio.";
        }
        String byPhone = sheet.confirmedByPhone() == 0 ? "" : " (%d por teléfono)".formatted(sheet.confirmedByPhone());
        return "%s su asistencia%s: para empezar hace falta la mitad más uno, %d."
                .formatted(
                        Wording.count(sheet.confirmed(), "integrante confirmó", "integrantes confirmaron"),
                        byPhone,
                        sheet.requiredToStart());
    }

    private static String hint(AttendanceLine line) {
        String answer = line.announced() == null
                ? "Sin respuesta"
                : (line.announced().byPhone() ? "Respondió por teléfono: " : "Respondió: ")
                        + line.announced().words();
        return Stream.of(answer, line.workshop()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
