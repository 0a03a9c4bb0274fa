package org.articula.process.paper;

import java.util.function.Function;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.network.Networks;
import org.articula.process.file.Download;

/**
 * Something printed for a meeting that is ahead.
 *
 * @param name as in {@link Download#name}, also the beginning of the file's name
 * @param paper makes it from the meeting's id
 */
record PaperDownload(String name, Meetings meetings, Networks networks, Function<String, byte[]> paper)
        implements Download {

    @Override
    public Content of(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        String code = networks.byId(meeting.networkId()).code();
        return new Content("%s-%s-%d.pdf".formatted(name, code, meeting.number()), PDF, paper.apply(meetingId));
    }
}
