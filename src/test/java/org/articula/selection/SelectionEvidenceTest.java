package org.articula.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.articula.formation.Evidence;
import org.articula.formation.PhaseGatePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionEvidenceTest {

    @Test
    void aSelectionThatIsCommittedLacksNothing() {
        List<Evidence> evidence = SelectionEvidence.of(facts(5, 5, true, true, 5));

        assertThat(evidence).hasSize(4).allMatch(Evidence::present);
        assertThat(evidence)
                .extracting(Evidence::whyItMatters)
                .doesNotHaveDuplicates()
                .allMatch(why -> why.endsWith("."));
    }

    static Stream<Arguments> shortcomings() {
        return Stream.of(
                Arguments.of(facts(12, 11, true, true, 6), "Candidatos evaluados: 11 de 12"),
                Arguments.of(facts(0, 0, true, true, 6), "Candidatos evaluados: 0 de 0"),
                Arguments.of(facts(12, 12, false, true, 6), "Relaciones entre los candidatos revisadas"),
                Arguments.of(facts(12, 12, true, false, 6), "Selección decidida, con sus razones"),
                Arguments.of(facts(12, 12, true, true, 4), "Cartas compromiso firmadas: 4 (mínimo 5)"));
    }

    @ParameterizedTest
    @MethodSource("shortcomings")
    void whatIsMissingIsNamedWithItsFigures(SelectionFacts facts, String missing) {
        assertThat(PhaseGatePolicy.missing(SelectionEvidence.of(facts))).isEqualTo(missing);
    }

    private static SelectionFacts facts(
            int candidates, int assessed, boolean relations, boolean decided, int committed) {
        return new SelectionFacts(candidates, assessed, relations, committed, committed, 5, decided);
    }
}
