package org.articula.process.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.articula.board.Count;
import org.articula.board.Office;
import org.jspecify.annotations.Nullable;

/** How a network voted for its board. A part that the form hid arrives as nothing. */
record RecordElectionForm(
        @NotNull(message = "Indique qué pasó.") Outcome outcome,
        @Nullable String meetingId,
        @Nullable @Valid List<Row> votes,
        @Nullable @Valid List<Blank> blanks) {

    enum Outcome {
        VOTED,
        PROPOSE
    }

    record Row(
            @NotNull(message = "La fila no dice de qué cargo es.") Office office,
            @NotNull(message = "La fila no dice de quién es.") String memberId,
            @NotNull(message = "Indique los votos; puede ser 0.") @Min(0) Integer votes) {}

    record Blank(
            @NotNull(message = "La fila no dice de qué cargo es.") Office office, @Nullable @Min(0) Integer blank) {}

    boolean voted() {
        return outcome == Outcome.VOTED;
    }

    Count toCount() {
        return new Count(
                meetingId,
                votes == null
                        ? List.of()
                        : votes.stream()
                                .map(row -> new Count.Votes(row.office(), row.memberId(), row.votes()))
                                .toList(),
                blanks == null
                        ? List.of()
                        : blanks.stream()
                                .map(row -> new Count.Blanks(row.office(), row.blank()))
                                .toList());
    }
}
