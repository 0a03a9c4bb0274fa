package org.articula.formation;

import static java.util.Objects.requireNonNull;
import static org.articula.network.TestParties.GUAYAQUIL;
import static org.articula.network.TestParties.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.DomainTest;
import org.articula.formation.StepChange.Action;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.network.NewFormation;
import org.articula.network.TestParties;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DomainTest
@RecordApplicationEvents
class FormationsTest {

    @Autowired
    private Formations formations;

    @Autowired
    private PhaseDecisions decisions;

    @Autowired
    private Networks networks;

    @Autowired
    private Logbook logbook;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private PlanTable plan;

    private Network network;

    @BeforeEach
    void begin() {
        network = formations.begin(
                new NewFormation(
                        "OTAVA1", "Red de tejedoras", "Lana", "Otavalo", GUAYAQUIL, "maria", null, "Ya venden juntas."),
                "maria");
    }

    @Test
    void aFormationBeginsWithAPlanOfOneYear() {
        assertThat(plan.of(network.id()))
                .hasSize(15)
                .startsWith(planned(GuideStep.F1_1, 30), planned(GuideStep.F1_2, 40), planned(GuideStep.F1_3, 60))
                .endsWith(planned(GuideStep.F4_3, 365));
        assertThat(events.stream(NetworkFormationBegun.class))
                .containsExactly(new NetworkFormationBegun(
                        network.id(),
                        "OTAVA1",
                        Phase.PROMOTION,
                        TODAY.plusDays(365).atStartOfDay(GUAYAQUIL).toInstant()));
        assertThat(lastNote())
                .isEqualTo("Empieza la formación de la red sin una oportunidad elegida: Ya venden juntas.");
    }

    @Test
    void aStepIsTakenOnce() {
        assertThat(formations.openStep(network.id(), GuideStep.F1_1)).isEqualTo(StepStatus.NEEDED);
        assertThat(formations.openStep(network.id(), GuideStep.F1_1)).isEqualTo(StepStatus.UNDER_WAY);

        formations.finishStep(network.id(), GuideStep.F1_1);

        assertThat(formations.openStep(network.id(), GuideStep.F1_1)).isEqualTo(StepStatus.DONE);
        assertThat(formations.openSteps(network.id(), Phase.PROMOTION)).containsExactly(GuideStep.F1_2, GuideStep.F1_3);
        assertThat(events.stream(StepFinished.class)).containsExactly(new StepFinished(network.id(), "OTAVA1"));
    }

    @Test
    void aStepIsRepeatedWithItsReasonInTheLogbook() {
        formations.openStep(network.id(), GuideStep.F1_1);
        formations.finishStep(network.id(), GuideStep.F1_1);

        formations.change(network.id(), change(GuideStep.F1_1, Action.REPEAT, null), "jorge");

        assertThat(formations.openStep(network.id(), GuideStep.F1_1)).isEqualTo(StepStatus.NEEDED);
        assertThat(lastNote()).isEqualTo("Se repite el paso «Vender la idea»: Por la cosecha.");
        assertThat(logbook.of(network.id())).last().satisfies(recorded -> {
            assertThat(recorded.entry().kind()).isEqualTo(LogbookKind.STEP_CHANGE);
            assertThat(recorded.entry().step()).isEqualTo("F1.1");
            assertThat(recorded.recordedBy()).isEqualTo("jorge");
        });
    }

    @Test
    void aPostponedStepComesBackOnItsDayAndNotBefore() {
        formations.openStep(network.id(), GuideStep.F1_2);
        formations.change(network.id(), change(GuideStep.F1_2, Action.POSTPONE, TODAY.plusDays(7)), "maria");

        formations.takeUp(network.id(), GuideStep.F1_2);

        assertThat(formations.openStep(network.id(), GuideStep.F1_2)).isEqualTo(StepStatus.POSTPONED);
        assertThat(events.stream(StepPostponed.class))
                .containsExactly(new StepPostponed(network.id(), "OTAVA1", GuideStep.F1_2));
        assertThat(lastNote())
                .isEqualTo(
                        "Se pospone hasta el 8 de diciembre de 2026 el paso «Evaluar a los candidatos»: Por la cosecha.");
    }

    @Test
    void aChangeThatMakesNoSenseIsRefused() {
        formations.openStep(network.id(), GuideStep.F1_1);

        assertThat(errorsOf(change(GuideStep.F1_1, Action.BRING_FORWARD, null)))
                .containsExactly(new FieldError("action", "Este paso ya está en curso."));
        assertThat(errorsOf(change(GuideStep.F1_1, Action.REPEAT, null)))
                .containsExactly(new FieldError("action", "Este paso todavía no se ha hecho."));
        assertThat(errorsOf(new StepChange(GuideStep.F1_1, Action.POSTPONE, " ", TODAY)))
                .extracting(FieldError::path)
                .containsExactly("reason", "newDate");
        formations.finishStep(network.id(), GuideStep.F1_1);
        assertThat(errorsOf(change(GuideStep.F1_1, Action.BRING_FORWARD, null)))
                .containsExactly(new FieldError("action", "Este paso ya está hecho: puede repetirlo."));
        assertThat(errorsOf(change(GuideStep.F1_1, Action.POSTPONE, TODAY.plusDays(1))))
                .containsExactly(new FieldError("action", "Este paso ya está hecho: no hay qué posponer."));
        networks.suspend(network.id(), "Cosecha", TODAY.plusDays(9));
        assertThat(errorsOf(change(GuideStep.F1_2, Action.BRING_FORWARD, null)))
                .containsExactly(new FieldError("networkId", "La red está suspendida: por ahora no cambia sus pasos."));
    }

    @Test
    void returningToThePromotionOpensItsStepsAgain() {
        formations.openStep(network.id(), GuideStep.F1_1);
        formations.finishStep(network.id(), GuideStep.F1_1);
        formations.openStep(network.id(), GuideStep.F1_2);

        formations.returnToPromotion(network.id());

        assertThat(formations.openStep(network.id(), GuideStep.F1_1)).isEqualTo(StepStatus.NEEDED);
        assertThat(formations.openStep(network.id(), GuideStep.F1_2)).isEqualTo(StepStatus.UNDER_WAY);
        assertThat(lastNote()).startsWith("Se vuelve a la promoción");
    }

    @Test
    void aRestartedNetworkHasANewPlan() {
        formations.openStep(network.id(), GuideStep.F1_1);
        networks.end(network.id(), "No hubo interés");

        Network again = formations.restart(network.id(), "Llegaron nuevos productores", "rosa");

        assertThat(again.status()).isEqualTo(NetworkStatus.FORMING);
        assertThat(plan.of(network.id())).allMatch(planned -> planned.status() == StepStatus.NEEDED);
        assertThat(events.stream(NetworkFormationBegun.class)).hasSize(2);
        assertThat(lastNote()).isEqualTo("La red se reinicia: Llegaron nuevos productores");
    }

    @Test
    void aNetworkThatWasAGroupBeforeBeginsWithPhaseTwo() {
        Network registered = networks.register(TestParties.jahuaPamba("JAHUA"));

        assertThat(formations.beginFormed(registered.id())).isTrue();

        LocalDate startedOn = TODAY.minusDays(60);
        assertThat(networks.byId(registered.id()).planStartedOn()).isEqualTo(startedOn);
        assertThat(plan.of(registered.id()))
                .hasSize(12)
                .allSatisfy(planned -> assertThat(planned.step().phase()).isNotEqualTo(Phase.PROMOTION));
        FormationPlan standing = requireNonNull(
                formations.plans(List.of(networks.byId(registered.id()))).get(registered.id()));
        assertThat(standing.current()).isEqualTo(Phase.TRUST);
        assertThat(standing.text()).isEqualTo("Día 61 de los 365 del plan de un año, sin demora.");
        assertThat(standing.phases().get(0).text()).isEqualTo("Terminada antes de registrar la red.");
        assertThat(events.stream(NetworkFormationBegun.class).toList().get(1))
                .isEqualTo(new NetworkFormationBegun(
                        registered.id(),
                        "JAHUA",
                        Phase.TRUST,
                        startedOn.plusDays(365).atStartOfDay(GUAYAQUIL).toInstant()));
        assertThat(formations.beginFormed(registered.id())).isFalse();
    }

    @Test
    void eachNetworkChangesTheStepsItHasComeTo() {
        Network registered = networks.register(TestParties.jahuaPamba("JAHUA"));
        formations.beginFormed(registered.id());

        assertThat(errorsOf(change(GuideStep.F2_1, Action.BRING_FORWARD, null)))
                .containsExactly(
                        new FieldError("step", "La red todavía no tiene integrantes: ese paso viene después."));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(
                        () -> formations.change(registered.id(), change(GuideStep.F1_1, Action.REPEAT, null), "maria"))
                .withMessageContaining("El grupo ya está formado: ese paso quedó atrás.");
        assertThat(formations.trustBegun(registered.id())).isFalse();
        formations.change(registered.id(), change(GuideStep.F2_4, Action.POSTPONE, TODAY.plusDays(30)), "maria");
        assertThat(formations.trustBegun(registered.id())).isTrue();
    }

    @Test
    void plansAreReadForManyNetworksAtOnce() {
        Network registered = networks.register(TestParties.jahuaPamba("JAHUA"));

        assertThat(formations.plans(networks.underWay())).containsOnlyKeys(network.id());
        assertThat(formations.plans(List.of())).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> formations.openStep(registered.id(), GuideStep.F1_1));
    }

    private static PlannedStep planned(GuideStep step, int days) {
        return new PlannedStep(step, TODAY.plusDays(days), StepStatus.NEEDED, null, null, null);
    }

    private static StepChange change(GuideStep step, Action action, @Nullable LocalDate newDate) {
        return new StepChange(step, action, "Por la cosecha.", newDate);
    }

    private List<FieldError> errorsOf(StepChange change) {
        return catchThrowableOfType(InvalidInputException.class, () -> formations.change(network.id(), change, "maria"))
                .errors();
    }

    private String lastNote() {
        var entries = logbook.of(network.id());
        return entries.get(entries.size() - 1).entry().text();
    }
}
