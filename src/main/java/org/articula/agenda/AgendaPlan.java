package org.articula.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agenda as the articulator confirms it.
 *
 * @param moderatorId null takes whom the rotation proposes (RI.7)
 * @param items in the order they will be treated
 */
public record AgendaPlan(@Nullable String moderatorId, @Nullable String note, List<AgendaLine> items) {

    public AgendaPlan {
        items = List.copyOf(items);
    }
}
