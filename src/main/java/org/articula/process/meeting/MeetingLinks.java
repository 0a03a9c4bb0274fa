package org.articula.process.meeting;

import org.springframework.stereotype.Component;

/** Where what is printed for a meeting is found. */
@Component
class MeetingLinks {

    private final PaperDownload agenda;
    private final PaperDownload attendance;

    MeetingLinks(PaperDownload agendaDownload, PaperDownload attendanceSheetDownload) {
        this.agenda = agendaDownload;
        this.attendance = attendanceSheetDownload;
    }

    /** @param agendaLink path of the agenda @param sheetLink path of the attendance sheet to sign */
    record Papers(String agendaLink, String sheetLink) {}

    Papers of(String meetingId) {
        return new Papers(agenda.link(meetingId), attendance.link(meetingId));
    }
}
