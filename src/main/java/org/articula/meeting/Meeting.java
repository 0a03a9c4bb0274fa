package org.articula.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a network.
 *
 * @param number counts the network's meetings from 1, cancelled ones included
 * @param durationMinutes as the rules in force on its date say (RI.3)
 * @param sequence how often it has been moved; also the SEQUENCE of its calendar file and the round of its notices
 * @param moderatorId member who gives the floor, in rotation (RI.7)
 * @param rulesVersionId the version of the internal rules it is held under
 * @param quorumReached null until the quorum has been decided
 * @param quorumReasons why there was or was not a quorum, Spanish sentences
 * @param extendedMinutes minutes the members added to the session (RI.3, RI.14)
 * @param nextStartsAt the date the network set for its next meeting
 * @param nextPlace the place it set for it, if other than usual
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
        @Nullable Instant closedAt) {

    public Meeting {
        quorumReasons = List.copyOf(quorumReasons);
    }

    /** When it should be over. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(durationMinutes));
    }

    boolean hasBegun(Instant now) {
        return status == MeetingStatus.IN_SESSION || !now.isBefore(startsAt);
    }
}
