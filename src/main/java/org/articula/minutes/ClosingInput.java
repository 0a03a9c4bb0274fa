package org.articula.minutes;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the articulator decides when closing the minutes.
 *
 * @param fines one decision per proposed fine
 * @param nextStart start of the next meeting in the network's zone; null leaves it to the calendar of the network
 * @param nextPlace null is the usual place
 */
public record ClosingInput(List<FineDecision> fines, @Nullable LocalDateTime nextStart, @Nullable String nextPlace) {

    public ClosingInput {
        fines = List.copyOf(fines);
    }

    /** Whether a proposed fine stands; waiving it needs a reason. */
    public record FineDecision(String memberId, @Nullable FineStatus status, @Nullable String waiverReason) {}
}
