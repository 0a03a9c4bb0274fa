package org.articula.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What a candidate is worth under one criterion.
 *
 * @param score from {@value #LEAST}, very low, to {@value #MOST}, very high
 * @param reason what the score rests on
 * @param evidence who said it or where it was seen; null when nobody noted it
 */
public record CriterionScore(CandidateCriterion criterion, int score, String reason, @Nullable String evidence) {

    public static final int LEAST = 1;
    public static final int MOST = 5;
}
