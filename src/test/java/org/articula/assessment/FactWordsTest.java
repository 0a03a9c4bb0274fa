package org.articula.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.articula.shared.Money;
import org.junit.jupiter.api.Test;

class FactWordsTest {

    @Test
    void whatNobodyKnowsAnythingAboutIsSaidInFewWords() {
        CandidateFacts facts = new CandidateFacts(0, new Money(0), 100, all(AntecedentAnswer.NONE_KNOWN));

        assertThat(FactWords.all(facts))
                .isEqualTo("0 minutos de viaje; 0,00 USD de pasajes, ida y vuelta · 100 % del ingreso familiar ·"
                        + " Antecedentes: nada que se sepa.");
    }

    @Test
    void whatWasNotAskedIsNotTakenForNothing() {
        CandidateFacts facts = new CandidateFacts(null, null, null, all(AntecedentAnswer.NOT_ASKED));

        assertThat(FactWords.all(facts))
                .isEqualTo(
                        "Tiempo de viaje: todavía no se preguntó; pasajes: todavía no se preguntó ·"
                                + " Parte del ingreso familiar: todavía no se preguntó · Antecedentes: todavía no se preguntó.");
    }

    @Test
    void onlyThreeOfTheCriteriaJudgeFacts() {
        assertThat(Arrays.stream(CandidateCriterion.values())
                        .filter(criterion -> FactWords.under(criterion, null) != null))
                .containsExactly(
                        CandidateCriterion.LOGISTICS, CandidateCriterion.MAIN_ACTIVITY, CandidateCriterion.TRUST);
    }

    private static List<Antecedent> all(AntecedentAnswer answer) {
        return Arrays.stream(AntecedentKind.values())
                .map(kind -> new Antecedent(kind, answer, null))
                .toList();
    }
}
