package org.articula.territory;

/**
 * What a chain is worth under one criterion.
 *
 * @param score from 1, very low, to 5, very high
 * @param reason what the score rests on
 */
public record ChainScore(String chainId, ChainCriterion criterion, int score, String reason) {}
