package org.articula.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PhaseGatePolicyTest {

    @Test
    void theGateOpensWhenEverythingIsThere() {
        List<Evidence> evidence = PhaseGatePolicy.review(complete());

        assertThat(evidence).hasSize(9).allMatch(Evidence::present);
        assertThat(evidence)
                .extracting(Evidence::whyItMatters)
                .doesNotHaveDuplicates()
                .allMatch(why -> why.endsWith("."));
        assertThat(PhaseGatePolicy.missing(evidence)).isEmpty();
    }

    static Stream<Arguments> shortcomings() {
        return Stream.of(
                Arguments.of(facts(0, true, true, true, 12, 12, true, true, 6), "Charlas dadas: 0"),
                Arguments.of(
                        facts(2, false, true, true, 12, 12, true, true, 6), "Interés suficiente de los productores"),
                Arguments.of(facts(2, true, false, true, 12, 12, true, true, 6), "Búsqueda de grupos semilla"),
                Arguments.of(facts(2, true, true, false, 12, 12, true, true, 6), "Bitácora de las charlas"),
                Arguments.of(facts(2, true, true, true, 12, 11, true, true, 6), "Candidatos evaluados: 11 de 12"),
                Arguments.of(facts(2, true, true, true, 0, 0, true, true, 6), "Candidatos evaluados: 0 de 0"),
                Arguments.of(
                        facts(2, true, true, true, 12, 12, false, true, 6),
                        "Relaciones entre los candidatos revisadas"),
                Arguments.of(facts(2, true, true, true, 12, 12, true, false, 6), "Selección decidida, con sus razones"),
                Arguments.of(
                        facts(2, true, true, true, 12, 12, true, true, 4), "Cartas compromiso firmadas: 4 (mínimo 5)"));
    }

    @ParameterizedTest
    @MethodSource("shortcomings")
    void whatIsMissingIsNamedWithItsFigures(PhaseOneFacts facts, String missing) {
        assertThat(PhaseGatePolicy.missing(PhaseGatePolicy.review(facts))).isEqualTo(missing);
    }

    @Test
    void anOpenStepIsNamed() {
        PhaseOneFacts facts = new PhaseOneFacts(
                1, 9, 67, true, true, true, 6, 6, true, true, 5, 5, List.of(GuideStep.F1_1, GuideStep.F1_3));

        assertThat(PhaseGatePolicy.missing(PhaseGatePolicy.review(facts)))
                .isEqualTo("Pasos por terminar: Vender la idea, Seleccionar a los integrantes");
    }

    @Test
    void theTalksAreShownWithWhoCame() {
        PhaseOneFacts facts = new PhaseOneFacts(2, 9, 67, true, true, true, 6, 6, true, true, 5, 5, List.of());

        assertThat(PhaseGatePolicy.review(facts).get(0).what())
                .isEqualTo("Charlas dadas: 2 (9 personas, 67 % mujeres)");
    }

    @Test
    void severalThingsMissingAreToldTogether() {
        assertThat(PhaseGatePolicy.missing(PhaseGatePolicy.review(facts(0, false, true, true, 12, 12, true, true, 6))))
                .isEqualTo("Charlas dadas: 0; Interés suficiente de los productores");
    }

    private static PhaseOneFacts complete() {
        return facts(1, true, true, true, 5, 5, true, true, 5);
    }

    private static PhaseOneFacts facts(
            int talks,
            boolean interest,
            boolean searched,
            boolean logbook,
            int candidates,
            int assessed,
            boolean relations,
            boolean decided,
            int committed) {
        return new PhaseOneFacts(
                talks,
                0,
                0,
                interest,
                searched,
                logbook,
                candidates,
                assessed,
                relations,
                decided,
                committed,
                5,
                List.of());
    }
}
