package org.articula.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the next agenda should hold, and why.
 *
 * @param moderatorId member whose turn it is to moderate (RI.7); null in a network without members
 * @param reasons why each group of points is there, Spanish sentences
 * @param warning Spanish sentence when the points take longer than the meeting (RI.3, RI.14)
 */
public record ProposedAgenda(
        @Nullable String moderatorId,
        List<AgendaLine> items,
        int totalMinutes,
        int durationMinutes,
        List<String> reasons,
        @Nullable String warning) {

    public ProposedAgenda {
        items = List.copyOf(items);
        reasons = List.copyOf(reasons);
    }
}
