package org.articula.selection;

import java.util.List;
import java.util.OptionalDouble;
import org.articula.producer.Producer;

/**
 * The candidates of a network side by side ({@code F1.db}), as they stand now.
 *
 * @param candidates those assessed, from the best place on
 * @param missing the interested who lack an assessment
 * @param openConflicts between candidates, with nobody having noted how they were resolved
 * @param homogeneity of those proposed to enter, 0 to 1; empty when they are fewer than two
 */
public record Comparison(
        List<ComparedCandidate> candidates,
        List<Producer> missing,
        List<Relation> openConflicts,
        SelectionCriteria criteria,
        OptionalDouble homogeneity) {

    /** How many are proposed with this outcome. */
    public long proposed(SelectionOutcome outcome) {
        return candidates.stream()
                .filter(candidate -> candidate.proposal().outcome() == outcome)
                .count();
    }
}
