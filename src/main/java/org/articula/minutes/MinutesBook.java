package org.articula.minutes;

import java.time.LocalDateTime;
import java.util.NoSuchElementException;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The book of minutes (RI.10): what happened in each meeting, reviewed and then closed for good. Every method throws
 * {@link NoSuchElementException} if there is no such meeting, and {@link InvalidInputException} without path when the
 * meeting is not at the point the method needs: after closing, nothing about it changes any more.
 */
@Service
@Transactional
public class MinutesBook {

    private final MinutesRecording recording;
    private final MinutesClosing closing;
    private final MinutesAssembly assembly;

    MinutesBook(MinutesRecording recording, MinutesClosing closing, MinutesAssembly assembly) {
        this.recording = recording;
        this.closing = closing;
        this.assembly = assembly;
    }

    /** What the form for the minutes shows: the agenda, what is pending, who may vote, what can be reconsidered. */
    @Transactional(readOnly = true)
    public MinutesSheet sheet(String meetingId) {
        return recording.sheet(meetingId);
    }

    /**
     * Records the minutes over any earlier version. Without a quorum only a note is taken.
     *
     * @throws InvalidInputException with a component of {@link MinutesInput} as its path, or one of a row: {@code items[i].outcome}
     */
    public void record(String meetingId, MinutesInput input) {
        recording.record(meetingId, input);
    }

    /** What is to be looked over before closing; also where the new date of a meeting without quorum comes from. */
    @Transactional(readOnly = true)
    public ClosingReview review(String meetingId) {
        return closing.review(meetingId);
    }

    /**
     * Takes the decisions about fines and the next date.
     *
     * @throws InvalidInputException with a component of {@link ClosingInput} as its path, or one of a row: {@code fines[i].decision}
     */
    public void confirm(String meetingId, ClosingInput input) {
        closing.confirm(meetingId, input);
    }

    /** Whether a date that was proposed or typed for the next meeting some time ago has been overtaken, by now or by another meeting. */
    @Transactional(readOnly = true)
    public boolean overtaken(String meetingId, LocalDateTime nextStart) {
        return closing.overtaken(meetingId, nextStart);
    }

    /**
     * Sets the new date of a meeting that had no quorum (RI.2).
     *
     * @param nextStart in the network's zone; may be missing when the next meeting is on the calendar already
     * @param note for the minutes
     * @throws InvalidInputException with paths {@code nextStart}, {@code note}
     */
    public void setNewDate(String meetingId, @Nullable LocalDateTime nextStart, @Nullable String note) {
        closing.setNewDate(meetingId, nextStart, note);
    }

    /**
     * Closes the minutes for good, plans them for everybody, by mail or else by telephone, opens the reviews that absences call for and
     * publishes {@link MemberReviewNeeded} for each.
     *
     * @param by user id
     */
    public void close(String meetingId, String by) {
        closing.close(meetingId, by);
    }

    /** The minutes in words, for printing. */
    @Transactional(readOnly = true)
    public MinutesDocument document(String meetingId) {
        return assembly.document(meetingId, null);
    }

    /**
     * The minutes in words before they are closed: fines and the next date as they are proposed until then.
     *
     * @throws InvalidInputException without path when they are closed
     */
    @Transactional(readOnly = true)
    public MinutesDocument draft(String meetingId) {
        return assembly.document(meetingId, closing.review(meetingId));
    }
}
