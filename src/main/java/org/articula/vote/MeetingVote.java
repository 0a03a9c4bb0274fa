package org.articula.vote;

import java.time.LocalDate;
import org.articula.shared.SpanishDates;

/**
 * A vote that was taken in a meeting with quorum ({@code RI.5}, {@code RI.8}).
 *
 * @param proposerName as it was then
 * @param carried whether the proposal has the majority that the meeting's rules ask for
 * @param reason why, a Spanish sentence
 */
public record MeetingVote(
        VotingMeeting meeting, String proposerId, String proposerName, Votes votes, boolean carried, String reason) {

    /** The day the network decided, in its zone. */
    public LocalDate decidedOn() {
        return meeting.heldOn();
    }

    /** {@code Reunión 3 del 3 de diciembre de 2026, a propuesta de Ana Lema. Aprobado por…}. */
    public String sentence() {
        return "Reunión %d del %s, a propuesta de %s. %s"
                .formatted(meeting.number(), SpanishDates.date(meeting.heldOn()), proposerName, reason);
    }
}
