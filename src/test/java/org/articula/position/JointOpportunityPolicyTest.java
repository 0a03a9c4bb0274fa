package org.articula.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articula.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** F2.1.g and F2.1.c: which ideas are opportunities, and which of them earns most. */
class JointOpportunityPolicyTest {

    @Test
    void anIdeaWithAllConditionsAndAClientIsAnOpportunity() {
        IdeaVerdict verdict = judge(Ideas.good("Ponchos"));

        assertThat(verdict.opportunity()).isTrue();
        assertThat(verdict.reasons())
                .containsExactly(
                        "Es una oportunidad: cumple las cinco condiciones y tiene cliente: Tienda Ñusta.",
                        "Margen al mes: (25,00 − 15,00) × 40 = 400,00 USD, el 40 % del precio.",
                        "La inversión de 1000,00 USD se recupera en 3 meses.",
                        "Es la más rentable: la oportunidad que más deja al mes y, entre iguales, la de menor inversión.");
    }

    @ParameterizedTest
    @EnumSource
    void eachConditionAloneKeepsItAnIdea(IdeaQuestion question) {
        IdeaVerdict verdict = judge(Ideas.failing("Ponchos", question));

        assertThat(verdict.opportunity()).isFalse();
        assertThat(verdict.mostProfitable()).isFalse();
        assertThat(verdict.reasons()).startsWith("Todavía es una idea.", question.objection());
        assertThat(verdict.reasons()).hasSize(4);
    }

    @Test
    void withoutAClientItIsAnIdea() {
        IdeaVerdict verdict = judge(Ideas.without("Ponchos", "  "));

        assertThat(verdict.opportunity()).isFalse();
        assertThat(verdict.reasons()).startsWith("Todavía es una idea.", "Falta nombrar a un cliente.");
    }

    /** Cents throughout; the last two are worked by hand. */
    @ParameterizedTest
    @CsvSource({
        // 25,00 − 15,00 = 10,00 by 40; 1000 / 400 = 2,5 months
        "2500, 1500, 40, 100000, 40000, 400, 3",
        // 12,50 − 7,82 = 4,68 by 3; 37,44 %; 14,04 a month pays 14,04 in one
        "1250, 782, 3, 1404, 1404, 374, 1",
        // one cent more takes another month
        "1250, 782, 3, 1405, 1404, 374, 2",
        // 0,01 of 0,03 is a third
        "3, 2, 1, 0, 1, 333, 0",
        // nothing left, and less than nothing
        "500, 500, 10, 0, 0, 0,",
        "500, 600, 10, 100, -1000, -200,",
        // the largest there can be
        "100000000, 0, 1000000, 100000000, 100000000000000, 1000, 1",
        "1, 100000000, 1000000, 0, -99999999000000, -99999999000,"
    })
    void figures(long price, long cost, int volume, long investment, long margin, long tenths, Long months) {
        IdeaVerdict verdict = judge(Ideas.earning("Ponchos", price, cost, volume, investment));

        assertThat(verdict.monthlyMargin()).isEqualTo(new Money(margin));
        assertThat(verdict.marginTenths()).isEqualTo(tenths);
        assertThat(verdict.recoveryMonths()).isEqualTo(months);
    }

    @Test
    void theMostProfitableHasTheHighestMonthlyMarginAndThenTheLowerInvestment() {
        BusinessIdea little = Ideas.earning("Gorros", 1000, 500, 10, 0);
        BusinessIdea much = Ideas.earning("Ponchos", 3000, 1000, 20, 90_000);
        BusinessIdea asMuchForLess = Ideas.earning("Chales", 2000, 1000, 40, 80_000);
        BusinessIdea mostButAnIdea = Ideas.without("Tapices", null);

        assertThat(best(little, much, asMuchForLess, mostButAnIdea)).isEqualTo(2);
        assertThat(best(much, little)).isZero();
        assertThat(best(much, much)).as("equal in all: the one named first").isZero();
        assertThat(best(mostButAnIdea)).isEqualTo(-1);
    }

    private static int best(BusinessIdea... ideas) {
        List<IdeaVerdict> verdicts = JointOpportunityPolicy.judge(List.of(ideas));
        return verdicts.stream().map(IdeaVerdict::mostProfitable).toList().indexOf(true);
    }

    private static IdeaVerdict judge(BusinessIdea idea) {
        return JointOpportunityPolicy.judge(List.of(idea)).get(0);
    }
}
