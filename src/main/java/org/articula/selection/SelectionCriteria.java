package org.articula.selection;

import java.math.BigDecimal;

/**
 * What a candidate must reach, and how many form a network; the guide leaves the figures open.
 *
 * @param minimumInvestment below this score under {@code F1.2.k1} nobody enters
 * @param minimumTrust below this score under {@code F1.2.k5} nobody enters
 * @param minimumEach below this score under any other criterion a candidate waits; 1 when none keeps anybody waiting
 * @param weakUpTo a score that is enough and not above this one is named as a weak point; 0 when none is
 * @param minimumMean below this mean of the five scores nobody enters
 * @param minimumMembers fewer than these form no network
 * @param maximumMembers more than these cannot be accompanied
 */
public record SelectionCriteria(
        int minimumInvestment,
        int minimumTrust,
        int minimumEach,
        int weakUpTo,
        BigDecimal minimumMean,
        int minimumMembers,
        int maximumMembers) {

    /** The same mean is the same figure, whether it comes from a property or from a column. */
    public SelectionCriteria {
        minimumMean = minimumMean.stripTrailingZeros();
    }
}
