package org.articula.position;

import java.util.List;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the policy made of an idea, kept as people saw it.
 *
 * @param opportunity whether it is one, or still an idea
 * @param mostProfitable whether it is the opportunity that earns most; of a position at most one is
 * @param marginTenths share of the price that is left, in tenths of a percent
 * @param recoveryMonths whole months in which it earns its investment; null when it never does
 * @param reasons Spanish sentences
 */
public record IdeaVerdict(
        boolean opportunity,
        boolean mostProfitable,
        Money monthlyMargin,
        long marginTenths,
        @Nullable Long recoveryMonths,
        List<String> reasons) {

    public IdeaVerdict {
        reasons = List.copyOf(reasons);
    }
}
