package org.articula.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is to be voted on, how, and for how long. */
public record Proposal(
        @Nullable Boolean secretVote,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termUntil,
        List<Candidate> candidates) {

    public Proposal {
        candidates = List.copyOf(candidates);
    }

    /** One candidate for one office. */
    public record Candidate(@Nullable Office office, @Nullable String memberId) {}
}
