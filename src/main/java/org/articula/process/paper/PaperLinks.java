package org.articula.process.paper;

import org.springframework.stereotype.Component;

/** Where what is printed for a meeting is found. */
@Component
public class PaperLinks {

    private final PaperDownload agenda;
    private final PaperDownload attendance;
    private final MinutesDraftDownload draft;

    PaperLinks(PaperDownload agendaDownload, PaperDownload attendanceSheetDownload, MinutesDraftDownload draft) {
        this.agenda = agendaDownload;
        this.attendance = attendanceSheetDownload;
        this.draft = draft;
    }

    /**
     * What is taken to a meeting on paper.
     *
     * @param agendaLink path of the agenda
     * @param sheetLink path of the attendance sheet to sign
     */
    public record Papers(String agendaLink, String sheetLink) {}

    public Papers of(String meetingId) {
        return new Papers(agenda.link(meetingId), attendance.link(meetingId));
    }

    /** Path of the draft of its minutes. */
    public String draftOf(String meetingId) {
        return draft.link(meetingId);
    }
}
