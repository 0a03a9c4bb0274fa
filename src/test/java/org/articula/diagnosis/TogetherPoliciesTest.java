package org.articula.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.articula.diagnosis.InterviewAnswers.Association;
import org.articula.diagnosis.InterviewAnswers.Business;
import org.articula.diagnosis.InterviewAnswers.Cost;
import org.articula.diagnosis.InterviewAnswers.Costing;
import org.articula.diagnosis.InterviewAnswers.Problem;
import org.articula.diagnosis.InterviewAnswers.Sale;
import org.articula.diagnosis.InterviewAnswers.Trade;
import org.articula.diagnosis.InterviewAnswers.Workforce;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of several enterprises together (F2.2, F2.2.g). */
class TogetherPoliciesTest {

    @Test
    void figuresOfTwoAreNeverTold() {
        AggregatePolicy.Figures two = AggregatePolicy.compute(List.of(told("100", 2), told("200", 3)));
        assertThat(two.diagnosed()).isEqualTo(2);
        assertThat(two.meanSales()).isNull();
        assertThat(two.totalWorkers()).isNull();
        assertThat(two.meanMargin()).isNull();
    }

    @Test
    void figuresOfThreeAreToldButOnlyThoseThatThreeTold() {
        AggregatePolicy.Figures three =
                AggregatePolicy.compute(List.of(told("100", 2), told("200", 3), told("300.50", 4)));
        assertThat(three.meanSales()).isEqualTo(new Money(20017));
        assertThat(three.totalWorkers()).isEqualTo(9);
        assertThat(three.meanMargin()).isEqualByComparingTo("50.00");

        AggregatePolicy.Figures silent =
                AggregatePolicy.compute(List.of(told("100", 2), told(null, 3), told("300", 4)));
        assertThat(silent.salesCount()).isEqualTo(2);
        assertThat(silent.meanSales()).as("two of three told it").isNull();
        assertThat(silent.totalWorkers()).isEqualTo(9);
    }

    @Test
    void aProblemIsCommonFromHalfOfThoseDiagnosedOn() {
        List<CommonProblem> proposed = CommonProblemsPolicy.propose(List.of(
                problems(ProblemArea.COSTS, ProblemArea.MARKET, ProblemArea.COSTS),
                problems(ProblemArea.COSTS),
                problems(ProblemArea.FINANCE),
                List.of()));
        assertThat(proposed)
                .extracting(
                        CommonProblem::area, CommonProblem::members, CommonProblem::proposed, CommonProblem::percent)
                .containsExactly(
                        tuple(ProblemArea.COSTS, 2, true, 50),
                        tuple(ProblemArea.MARKET, 1, false, 25),
                        tuple(ProblemArea.FINANCE, 1, false, 25));
        assertThat(proposed.get(0).reason()).isEqualTo("Lo tienen 2 de 4 integrantes diagnosticados, la mitad o más.");
    }

    @Test
    void whenNoneIsOfHalfTheMostFrequentIsProposed() {
        assertThat(CommonProblemsPolicy.propose(List.of(
                        problems(ProblemArea.MARKET), problems(ProblemArea.COSTS), problems(ProblemArea.FINANCE))))
                .allMatch(CommonProblem::proposed)
                .first()
                .extracting(CommonProblem::reason)
                .isEqualTo(
                        "Lo tiene 1 de 3 integrantes diagnosticados: ninguno llega a la mitad y este es el más frecuente.");
        assertThat(CommonProblemsPolicy.propose(List.of(List.of()))).isEmpty();
    }

    private static List<Problem> problems(ProblemArea... areas) {
        return Stream.of(areas).map(area -> new Problem(area, "Algo")).toList();
    }

    private static InterviewAnswers told(@Nullable String sales, int workers) {
        return new InterviewAnswers(
                Business.NONE,
                List.of(new Sale("2025", sales == null ? null : new BigDecimal(sales))),
                List.of(new Workforce(2025, workers)),
                List.of(),
                null,
                List.of(),
                List.of(),
                Trade.NONE,
                Association.NONE,
                List.of(new Cost("Lana", null, BigDecimal.ONE, new BigDecimal("5"))),
                List.of(),
                new Costing(BigDecimal.ONE, BigDecimal.TEN),
                List.of());
    }
}
