package org.articula.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the votes came to.
 *
 * @param meetingId the meeting that voted
 */
public record Count(@Nullable String meetingId, List<Votes> votes, List<Blanks> blanks) {

    public Count {
        votes = List.copyOf(votes);
        blanks = List.copyOf(blanks);
    }

    /** Of one candidate for an office. */
    public record Votes(Office office, String memberId, @Nullable Integer votes) {}

    /** Of an office. */
    public record Blanks(Office office, @Nullable Integer blank) {}
}
