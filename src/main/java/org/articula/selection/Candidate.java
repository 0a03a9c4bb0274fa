package org.articula.selection;

import java.util.Comparator;
import java.util.List;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CriterionScore;

/**
 * Somebody who was assessed, as the selection sees it.
 *
 * @param id of the producer
 * @param scores one per criterion; kept in the order of the criteria
 * @param engaged lives from the activity the network works in ({@code F1.3.a})
 * @param acquainted knows that activity from before ({@code F1.3.a})
 */
record Candidate(String id, String name, List<CriterionScore> scores, boolean engaged, boolean acquainted) {

    Candidate {
        if (scores.stream().map(CriterionScore::criterion).distinct().count() != CandidateCriterion.values().length
                || scores.size() != CandidateCriterion.values().length) {
            throw new IllegalArgumentException("The candidate " + id + " is not scored once under every criterion");
        }
        scores = scores.stream()
                .sorted(Comparator.comparing(CriterionScore::criterion))
                .toList();
    }

    int total() {
        int total = 0;
        for (CriterionScore score : scores) {
            total += score.score();
        }
        return total;
    }

    CriterionScore under(CandidateCriterion criterion) {
        return scores.get(criterion.ordinal());
    }
}
