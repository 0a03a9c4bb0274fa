package org.articula.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseGatePolicyTest {

    private static final Evidence TALKS = new Evidence("Charlas dadas: 0", false, "Porque sí.");
    private static final Evidence INTEREST =
            new Evidence("Interés suficiente de los productores", false, "Porque también.");
    private static final Evidence LOGBOOK = new Evidence("Bitácora de las charlas", true, "Porque se pierde.");

    @Test
    void theGateOpensWhenEverythingIsThere() {
        assertThat(PhaseGatePolicy.opens(List.of(LOGBOOK))).isTrue();
        assertThat(PhaseGatePolicy.missing(List.of(LOGBOOK))).isEmpty();
    }

    @Test
    void oneThingMissingKeepsItShut() {
        assertThat(PhaseGatePolicy.opens(List.of(LOGBOOK, TALKS))).isFalse();
        assertThat(PhaseGatePolicy.missing(List.of(LOGBOOK, TALKS))).isEqualTo("Charlas dadas: 0");
    }

    @Test
    void withNothingToShowItStaysShut() {
        assertThat(PhaseGatePolicy.opens(List.of())).isFalse();
    }

    @Test
    void severalThingsMissingAreToldTogether() {
        assertThat(PhaseGatePolicy.missing(List.of(TALKS, INTEREST, LOGBOOK)))
                .isEqualTo("Charlas dadas: 0; Interés suficiente de los productores");
    }

    @Test
    void anOpenStepIsNamed() {
        Evidence steps = StepsEvidence.of(Phase.PROMOTION, List.of(GuideStep.F1_1, GuideStep.F1_3));

        assertThat(steps.present()).isFalse();
        assertThat(steps.what()).isEqualTo("Pasos por terminar: Vender la idea, Seleccionar a los integrantes");
        assertThat(StepsEvidence.of(Phase.PROMOTION, List.of()).what())
                .isEqualTo("Los tres pasos de la fase están hechos");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void theStepsOfEveryPhaseAreCounted(Phase phase) {
        Evidence steps = StepsEvidence.of(phase, List.of());

        assertThat(steps.present()).isTrue();
        assertThat(steps.what()).matches("Los (tres|seis) pasos de la fase están hechos");
        assertThat(steps.whyItMatters()).endsWith(".");
    }
}
