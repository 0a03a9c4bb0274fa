package org.articula.promotion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the search for seed groups and leaders brought ({@code F1.1.e}, {@code F1.1.f}).
 *
 * @param groups in the order they were written
 * @param searchedWhere needed when no group was found
 * @param leadershipByProducer producer id to how this leader helps; nobody else is a leader
 */
public record GroupSearch(
        List<SeedGroup> groups, @Nullable String searchedWhere, Map<String, String> leadershipByProducer) {

    public GroupSearch {
        groups = List.copyOf(groups);
        leadershipByProducer = Map.copyOf(leadershipByProducer);
    }
}
