package org.articula.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.articula.formation.Evidence;
import org.articula.formation.PhaseGatePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PromotionEvidenceTest {

    @Test
    void aPromotionThatDidItsWorkLacksNothing() {
        List<Evidence> evidence = PromotionEvidence.of(facts(1, true, true, true));

        assertThat(evidence).hasSize(4).allMatch(Evidence::present);
        assertThat(evidence)
                .extracting(Evidence::whyItMatters)
                .doesNotHaveDuplicates()
                .allMatch(why -> why.endsWith("."));
    }

    static Stream<Arguments> shortcomings() {
        return Stream.of(
                Arguments.of(facts(0, true, true, true), "Charlas dadas: 0"),
                Arguments.of(facts(2, false, true, true), "Interés suficiente de los productores"),
                Arguments.of(facts(2, true, false, true), "Búsqueda de grupos semilla"),
                Arguments.of(facts(2, true, true, false), "Bitácora de las charlas"),
                Arguments.of(facts(0, false, true, true), "Charlas dadas: 0; Interés suficiente de los productores"));
    }

    @ParameterizedTest
    @MethodSource("shortcomings")
    void whatIsMissingIsNamedWithItsFigures(PromotionFacts facts, String missing) {
        assertThat(PhaseGatePolicy.missing(PromotionEvidence.of(facts))).isEqualTo(missing);
    }

    @Test
    void theTalksAreShownWithWhoCame() {
        PromotionFacts facts = new PromotionFacts(2, 9, 67, true, true, true);

        assertThat(PromotionEvidence.of(facts).get(0).what()).isEqualTo("Charlas dadas: 2 (9 personas, 67 % mujeres)");
    }

    private static PromotionFacts facts(int talks, boolean interest, boolean searched, boolean logbook) {
        return new PromotionFacts(talks, 0, 0, interest, searched, logbook);
    }
}
