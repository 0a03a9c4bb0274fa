package org.articula.meeting;

import java.time.Clock;
import java.time.Instant;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a meeting on from its calendar entry to its closed minutes: what those who convene it and those who write about it put into its
 * row. Unless it says otherwise, a method throws {@link InvalidInputException} without path when the meeting is not at the point the method needs,
 * because somebody else has just moved, cancelled or closed it.
 */
@Service
@Transactional
public class MeetingProgress {

    private final MeetingTable meetings;
    private final Clock clock;

    MeetingProgress(MeetingTable meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Sets who gives the floor and the note that goes with the agenda, until the session begins. */
    public void setAgenda(String meetingId, @Nullable String moderatorId, @Nullable String note) {
        meetings.setAgenda(meetingId, moderatorId, note);
    }

    /** Marks that its members have been called. Nothing happens to a meeting that is not merely planned. */
    public void convene(String meetingId) {
        meetings.convene(meetingId);
    }

    /**
     * Writes down what the session was like, over any earlier words.
     *
     * @param extendedMinutes minutes the members added to the session; 0 is none
     * @param endedAt when it really ended; null for a session that was not held
     * @param moderatedBy member who moderated it in fact (RI.7); null for a session that was not held
     */
    public void setMinutes(
            String meetingId,
            @Nullable String note,
            int extendedMinutes,
            @Nullable Instant endedAt,
            @Nullable String moderatedBy) {
        meetings.setMinutes(meetingId, note, extendedMinutes, endedAt, moderatedBy);
    }

    /** Sets when and where the network meets next; without a place, at the usual one. */
    public void setNext(String meetingId, Instant startsAt, @Nullable String place) {
        meetings.setNext(meetingId, startsAt, place);
    }

    /**
     * Closes a session for good.
     *
     * @param by user id
     */
    public void close(String meetingId, String by) {
        meetings.close(meetingId, clock.instant(), by);
    }
}
