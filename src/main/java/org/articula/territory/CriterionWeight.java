package org.articula.territory;

import java.util.Arrays;
import java.util.List;

/**
 * How much a criterion counts in a territory.
 *
 * @param basisPoints hundredths of a percent; those of the eight criteria add up to {@value #WHOLE}
 */
public record CriterionWeight(ChainCriterion criterion, int basisPoints) {

    public static final int WHOLE_PERCENT = 100;

    /** One hundred percent. */
    public static final int WHOLE = WHOLE_PERCENT * 100;

    /** Every criterion counts the same: the guide sets no weights. */
    public static List<CriterionWeight> equal() {
        ChainCriterion[] criteria = ChainCriterion.values();
        return Arrays.stream(criteria)
                .map(criterion -> new CriterionWeight(criterion, WHOLE / criteria.length))
                .toList();
    }
}
