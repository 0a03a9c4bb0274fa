package org.articula.minutes;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.articula.document.FileSummary;
import org.articula.document.NewFile;
import org.articula.document.Pdf;
import org.articula.document.StoredFile;
import org.articula.document.StoredFiles;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Service;

/** The printed minutes (RI.10): made once, after they were closed, and the same for everybody from then on. */
@Service
public class MinutesFiles {

    private final MinutesBook minutes;
    private final Meetings meetings;
    private final Pdf pdf;
    private final StoredFiles files;

    MinutesFiles(MinutesBook minutes, Meetings meetings, Pdf pdf, StoredFiles files) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.pdf = pdf;
        this.files = files;
    }

    /**
     * The PDF of closed minutes, with its bytes; printed and stored when nobody asked before.
     *
     * @throws InvalidInputException when the minutes are not closed yet
     * @throws NoSuchElementException if there is no such meeting
     */
    // One at a time: several mails of a meeting are written at once, and one of them prints
    public synchronized StoredFile of(String meetingId) {
        List<FileSummary> printed = files.of(meetingId, StoredFiles.MINUTES);
        String id = printed.isEmpty() ? print(meetingId) : printed.get(0).id();
        return files.find(id).orElseThrow();
    }

    /**
     * The minutes as they stand before they are closed, as a PDF that says on every page that it is a draft. It is kept nowhere.
     *
     * @throws InvalidInputException without path when the quorum is not decided, or the minutes are closed
     * @throws NoSuchElementException if there is no such meeting
     */
    public byte[] draft(String meetingId) {
        return pdf.render("minutes", Map.of("acta", minutes.draft(meetingId), "draft", true));
    }

    private String print(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        if (meeting.status() != MeetingStatus.CLOSED) {
            throw new InvalidInputException("", "El acta de esta reunión todavía no está cerrada.");
        }
        MinutesDocument document = minutes.document(meetingId);
        return files.store(new NewFile(
                meeting.networkId(),
                StoredFiles.MINUTES,
                meetingId,
                "acta-%s-%d.pdf".formatted(document.networkCode(), document.meetingNumber()),
                "application/pdf",
                pdf.render("minutes", Map.of("acta", document)),
                "articula"));
    }
}
