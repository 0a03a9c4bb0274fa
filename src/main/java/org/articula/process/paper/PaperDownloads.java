package org.articula.process.paper;

import org.articula.invitation.MeetingPapers;
import org.articula.meeting.Meetings;
import org.articula.network.Networks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is printed before a meeting: its agenda (RI.9) and the attendance sheet (RI.22). */
@Configuration(proxyBeanMethods = false)
class PaperDownloads {

    @Bean
    PaperDownload agendaDownload(MeetingPapers papers, Meetings meetings, Networks networks) {
        return new PaperDownload("orden-del-dia", meetings, networks, papers::agenda);
    }

    @Bean
    PaperDownload attendanceSheetDownload(MeetingPapers papers, Meetings meetings, Networks networks) {
        return new PaperDownload("lista-asistencia", meetings, networks, papers::attendanceSheet);
    }
}
