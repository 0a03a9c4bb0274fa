package org.articula.process.meeting;

import java.util.NoSuchElementException;
import org.articula.document.StoredFile;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.minutes.MinutesFiles;
import org.articula.process.file.Download;
import org.springframework.stereotype.Component;

/** The minutes of a meeting as they were closed (RI.10), also where nobody has asked for them on paper before. */
@Component
class MinutesDownload implements Download {

    private final MinutesFiles minutes;
    private final Meetings meetings;

    MinutesDownload(MinutesFiles minutes, Meetings meetings) {
        this.minutes = minutes;
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "acta";
    }

    @Override
    public Content of(String meetingId) {
        if (meetings.byId(meetingId).status() != MeetingStatus.CLOSED) {
            throw new NoSuchElementException("The minutes of %s are not closed".formatted(meetingId));
        }
        StoredFile printed = minutes.of(meetingId);
        return new Content(printed.fileName(), printed.contentType(), printed.content());
    }
}
