package org.articula.process.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.articula.board.Office;
import org.articula.board.Proposal;
import org.jspecify.annotations.Nullable;

/** Who is to be voted on, how, and for how long. */
record ProposeCandidatesForm(
        @Nullable @Valid List<Row> candidates,
        @NotNull(message = "Elija cómo se vota.") Way ballot,
        @NotNull(message = "Indique desde qué día.") LocalDate termFrom,
        @NotNull(message = "Indique hasta qué día.") LocalDate termUntil) {

    enum Way {
        SECRET,
        OPEN
    }

    record Row(
            @NotNull(message = "Elija el cargo.") Office office,
            @NotNull(message = "Elija a la persona.") String memberId) {}

    Proposal toProposal() {
        return new Proposal(
                ballot == Way.SECRET,
                termFrom,
                termUntil,
                candidates == null
                        ? List.of()
                        : candidates.stream()
                                .map(row -> new Proposal.Candidate(row.office(), row.memberId()))
                                .toList());
    }
}
