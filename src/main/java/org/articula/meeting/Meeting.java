package org.articula.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.articula.rules.RulesVersion;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a network.
 *
 * @param number counts the network's meetings from 1, cancelled ones included
 * @param durationMinutes as the rules in force on its date say (RI.3)
 * @param sequence how often it has been moved; also the SEQUENCE of its calendar file and the round of its notices
 * @param moderatorId member whose turn it is to give the floor (RI.7), as the agenda says
 * @param rulesVersionId the version of the internal rules it is held under
 * @param quorumReached null until the quorum has been decided
 * @param quorumReasons why there was or was not a quorum, Spanish sentences
 * @param extendedMinutes minutes the members added to the session (RI.3, RI.14)
 * @param nextStartsAt the date the network set for its next meeting
 * @param nextPlace the place it set for it, if other than usual
 * @param startedAt when the members began in fact; null when nobody recorded it
 * @param endedAt when they ended in fact; null when nobody recorded it
 * @param moderatedBy member who moderated in fact; null when nobody recorded it
 */
public record Meeting(
        String id,
        String networkId,
        int number,
        Instant startsAt,
        int durationMinutes,
        String place,
        MeetingStatus status,
        int sequence,
        @Nullable String moderatorId,
        @Nullable String rulesVersionId,
        @Nullable String agendaNote,
        @Nullable Boolean quorumReached,
        List<String> quorumReasons,
        @Nullable String minutesNote,
        int extendedMinutes,
        @Nullable Instant nextStartsAt,
        @Nullable String nextPlace,
        @Nullable String cancelReason,
        @Nullable Instant closedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String moderatedBy) {

    public Meeting {
        quorumReasons = List.copyOf(quorumReasons);
    }

    /** A meeting nobody has prepared yet, under the rules in force on its date. */
    static Meeting planned(
            String id, String networkId, int number, Instant startsAt, String place, RulesVersion rules) {
        return new Meeting(
                id,
                networkId,
                number,
                startsAt,
                rules.figures().durationMinutes(),
                place,
                MeetingStatus.PLANNED,
                0,
                null,
                rules.id(),
                null,
                null,
                List.of(),
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** When it should be over. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(durationMinutes));
    }

    /** Whether there was a quorum, as a Spanish sentence; empty until it has been decided. */
    public String quorumSentence() {
        return quorumReasons.isEmpty() ? "" : quorumReasons.get(0);
    }

    /** Whether attendance has been recorded or its start has come. */
    public boolean hasBegun(Instant now) {
        return status == MeetingStatus.IN_SESSION || !now.isBefore(startsAt);
    }

    /** The day it is held on, in that zone. */
    public LocalDate dateIn(ZoneId zone) {
        return LocalDate.ofInstant(startsAt, zone);
    }

    /** The same meeting on another date or in another place, under the rules of that date. */
    Meeting movedTo(Instant newStart, String newPlace, RulesVersion rules) {
        return new Meeting(
                id,
                networkId,
                number,
                newStart,
                rules.figures().durationMinutes(),
                newPlace,
                status,
                sequence + 1,
                moderatorId,
                rules.id(),
                agendaNote,
                quorumReached,
                quorumReasons,
                minutesNote,
                extendedMinutes,
                nextStartsAt,
                nextPlace,
                cancelReason,
                closedAt,
                startedAt,
                endedAt,
                moderatedBy);
    }

    /**
     * Refuses work on a meeting that is over or will not be held.
     *
     * @throws InvalidInputException without path
     */
    public void requireOpen() {
        if (status == MeetingStatus.CLOSED) {
            throw new InvalidInputException("", "El acta de esta reunión ya está cerrada: no admite cambios.");
        }
        if (status == MeetingStatus.CANCELLED) {
            throw new InvalidInputException("", "Esta reunión fue cancelada.");
        }
    }
}
