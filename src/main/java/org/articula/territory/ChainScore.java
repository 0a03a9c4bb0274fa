package org.articula.territory;

/**
 * What a chain is worth under one criterion.
 *
 * @param score from {@value #LEAST}, very low, to {@value #MOST}, very high
 * @param reason what the score rests on
 */
public record ChainScore(String chainId, ChainCriterion criterion, int score, String reason) {

    public static final int LEAST = 1;
    public static final int MOST = 5;
}
