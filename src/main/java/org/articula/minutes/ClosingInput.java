package org.articula.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the articulator decides when closing the minutes.
 *
 * @param fines one decision per proposed fine
 * @param nextStart start of the next meeting in the network's zone; null leaves it to the calendar of the network, or to the
 *     meeting that is on it already
 * @param nextPlace null is the usual place
 */
public record ClosingInput(List<FineDecision> fines, @Nullable LocalDateTime nextStart, @Nullable String nextPlace) {

    public ClosingInput {
        fines = List.copyOf(fines);
    }

    /** Whether a proposed fine stands; waiving it needs a reason. */
    public record FineDecision(
            @NotNull(message = "La fila no dice de quién es.") String memberId,
            @Nullable @NotNull(message = "Indique si la multa se confirma o se perdona.") FineStatus decision,
            @Nullable @Size(max = MinutesLimits.WAIVER_REASON) String waiverReason) {}
}
