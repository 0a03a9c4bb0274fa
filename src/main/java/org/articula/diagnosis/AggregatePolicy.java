package org.articula.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.articula.diagnosis.InterviewAnswers.Sale;
import org.articula.diagnosis.InterviewAnswers.Workforce;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** Figures of several enterprises together: none that fewer than three told ({@code F2.2}). */
final class AggregatePolicy {

    private AggregatePolicy() {}

    /** See {@link DiagnosisRound}; a figure too few told is null. */
    record Figures(
            int diagnosed,
            int salesCount,
            @Nullable Money meanSales,
            int workersCount,
            @Nullable Integer totalWorkers,
            int marginCount,
            @Nullable BigDecimal meanMargin) {}

    static Figures compute(List<InterviewAnswers> all) {
        List<BigDecimal> sales = all.stream()
                .map(AggregatePolicy::latestSales)
                .filter(Objects::nonNull)
                .toList();
        List<Integer> workers = all.stream()
                .map(AggregatePolicy::latestWorkers)
                .filter(Objects::nonNull)
                .toList();
        List<BigDecimal> margins = all.stream()
                .map(answers -> PrimeCostPolicy.compute(answers.materials(), answers.labour(), answers.costing()))
                .filter(cost -> cost.total().cents() > 0)
                .map(PrimeCost::marginPercent)
                .filter(Objects::nonNull)
                .toList();
        BigDecimal meanSales = mean(sales);
        return new Figures(
                all.size(),
                sales.size(),
                meanSales == null ? null : Money.ofDollars(meanSales),
                workers.size(),
                enough(workers) ? workers.stream().mapToInt(Integer::intValue).sum() : null,
                margins.size(),
                mean(margins));
    }

    private static @Nullable BigDecimal latestSales(InterviewAnswers answers) {
        return answers.sales().stream()
                .map(Sale::amount)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer latestWorkers(InterviewAnswers answers) {
        return answers.workforce().stream()
                .map(Workforce::workers)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal mean(List<BigDecimal> figures) {
        return enough(figures)
                ? figures.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(figures.size()), 2, RoundingMode.HALF_UP)
                : null;
    }

    private static boolean enough(List<?> told) {
        return told.size() >= DiagnosisLimits.FEWEST_TOGETHER;
    }
}
