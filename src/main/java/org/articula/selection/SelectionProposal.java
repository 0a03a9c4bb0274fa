package org.articula.selection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed to the people who select the members of a network; it never changes.
 *
 * @param criteria those it was made by
 * @param homogeneity of those proposed to enter, 0 to 1; null when they are fewer than two
 * @param rows from the best place on
 */
record SelectionProposal(
        String id,
        String networkId,
        Instant proposedAt,
        SelectionCriteria criteria,
        @Nullable Double homogeneity,
        List<Row> rows) {

    /** What is proposed about one candidate, and what that person does to the homogeneity of the group. */
    record Row(Proposal proposal, HomogeneityEffect effect) {}

    /** Whether people would read the same in both. */
    boolean saysTheSameAs(SelectionProposal other) {
        return criteria.equals(other.criteria) && rows.equals(other.rows);
    }
}
