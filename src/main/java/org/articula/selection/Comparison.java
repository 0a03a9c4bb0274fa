package org.articula.selection;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.articula.assessment.Relation;
import org.articula.producer.Producer;

/**
 * The candidates of a network side by side ({@code F1.db}), with the proposal people see.
 *
 * @param proposalId which of the proposals that were kept it is
 * @param candidates those proposed about, from the best place on
 * @param missing the interested who lack an assessment
 * @param openConflicts between candidates, with nobody having noted how they were resolved
 * @param homogeneity of those proposed to enter, 0 to 1; empty when they are fewer than two
 */
public record Comparison(
        String proposalId,
        Instant proposedAt,
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
