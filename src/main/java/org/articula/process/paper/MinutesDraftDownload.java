package org.articula.process.paper;

import java.util.NoSuchElementException;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.minutes.MinutesFiles;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.springframework.stereotype.Component;

/** The minutes before they are closed (RI.10), to read over; made when somebody asks and kept nowhere. */
@Component
class MinutesDraftDownload implements Download {

    private final MinutesFiles minutes;
    private final Meetings meetings;
    private final Networks networks;

    MinutesDraftDownload(MinutesFiles minutes, Meetings meetings, Networks networks) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.networks = networks;
    }

    @Override
    public String name() {
        return "borrador-acta";
    }

    @Override
    public Content of(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        if (meeting.status() != MeetingStatus.IN_SESSION || meeting.quorumReached() == null) {
            throw new NoSuchElementException("There is no draft of the minutes of %s".formatted(meetingId));
        }
        String code = networks.byId(meeting.networkId()).code();
        return new Content("borrador-acta-%s-%d.pdf".formatted(code, meeting.number()), PDF, minutes.draft(meetingId));
    }
}
