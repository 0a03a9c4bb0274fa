package org.articula.selection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CriterionScore;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a candidate while people are still being assessed.
 *
 * @param engaged null until somebody says it
 * @param acquainted null until somebody says it
 * @param scores those given so far
 */
public record SoFar(
        String producerId, @Nullable Boolean engaged, @Nullable Boolean acquainted, List<CriterionScore> scores) {

    /** Of two scores under one criterion the last counts. */
    public SoFar {
        Map<CandidateCriterion, CriterionScore> last = new EnumMap<>(CandidateCriterion.class);
        scores.forEach(score -> last.put(score.criterion(), score));
        scores = List.copyOf(last.values());
    }

    /** Answers that are still needed to see where the candidate stands. */
    int missing() {
        int answers = (engaged == null ? 0 : 1) + (acquainted == null ? 0 : 1);
        return CandidateCriterion.values().length + 2 - answers - scores.size();
    }

    Candidate candidate(String name) {
        return new Candidate(producerId, name, scores, Boolean.TRUE.equals(engaged), Boolean.TRUE.equals(acquainted));
    }
}
