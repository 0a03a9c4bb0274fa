package org.articula.process.formation;

import static org.articula.process.formation.PhaseOneRun.FIRST_TALK;
import static org.articula.process.formation.PhaseOneRun.FIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.formation.Formations;
import org.articula.formation.GuideStep;
import org.articula.formation.Phase;
import org.articula.logbook.Logbook;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The order of the steps is advice (C2.o): one is brought forward, done again or left for a date, and each is done once. */
@ProcessTest
class StepOrderProcessTest {

    @Autowired
    PhaseOneRun run;

    @Autowired
    Scenario scenario;

    @Autowired
    Formations formations;

    @Autowired
    Logbook logbook;

    @Test
    void aStepBroughtForwardIsDoneBesideTheOneUnderWayAndNotTwice() {
        Network network = run.begin();
        run.talk(network, FIRST_TALK, FIVE);

        change(network, "F1.2", "BRING_FORWARD", null);
        assertThat(run.offered(network)).containsExactly("userTask_reviewProducers", "userTask_reviewTalk");
        run.assess(network);
        finishPromotion(network);

        assertThat(run.offered(network)).containsExactly("userTask_selectMembers");
        assertThat(scenario.traceOf(network, "changeStep"))
                .containsExactly("Cambio decidido", "Dar el paso", "Cambio cumplido");
        assertThat(notes(network)).contains("Se adelanta el paso «Evaluar a los candidatos»: Así conviene.");
    }

    @Test
    void theMainLineWaitsForAStepThatIsUnderWayElsewhere() {
        Network network = run.begin();
        run.talk(network, FIRST_TALK, FIVE);
        change(network, "F1.2", "BRING_FORWARD", null);

        finishPromotion(network);
        assertThat(run.offered(network)).containsExactly("userTask_reviewProducers");
        run.assess(network);

        assertThat(run.offered(network)).containsExactly("userTask_selectMembers");
    }

    @Test
    void aStepIsDoneAgainAndThePhaseWaitsForIt() {
        Network network = run.begin();
        run.sellIdea(network, FIRST_TALK, FIVE);
        run.assess(network);

        change(network, "F1.1", "REPEAT", null);
        run.select(network);
        assertThat(run.offered(network)).containsExactly("userTask_prepareTalk");
        run.sellIdea(network, FIRST_TALK.plusDays(7), "Flor Yamberla");

        assertThat(run.offered(network)).containsExactly("userTask_signCommitments");
        assertThat(scenario.traceOf(network, "promoteAndSelect"))
                .endsWith("Paso concluido", "Revisar cómo van los pasos", "Firmar las cartas compromiso");
    }

    @Test
    void aPostponedStepStopsAndIsTakenUpOnItsDay() {
        Network network = run.begin();
        run.sellIdea(network, FIRST_TALK, FIVE);
        assertThat(run.offered(network)).containsExactly("userTask_reviewProducers");

        change(network, "F1.2", "POSTPONE", LocalDate.of(2027, 1, 11));
        assertThat(run.offered(network)).containsExactly("userTask_selectMembers");
        scenario.travelTo(network, java.time.Instant.parse("2027-01-11T04:59:00Z"));
        assertThat(run.offered(network)).containsExactly("userTask_selectMembers");
        scenario.travelTo(network, java.time.Instant.parse("2027-01-11T05:00:00Z"));

        assertThat(run.offered(network)).containsExactly("userTask_reviewProducers", "userTask_selectMembers");
        assertThat(scenario.traceOf(network, "changeStep"))
                .containsExactly("Cambio decidido", "Día de retomar el paso", "Retomar el paso", "Dar el paso");
        run.assess(network);
        assertThat(formations.openSteps(network.id(), Phase.PROMOTION)).containsExactly(GuideStep.F1_3);
        run.select(network);
        assertThat(run.offered(network)).containsExactly("userTask_signCommitments");
    }

    @Test
    void aPostponedStepThatIsTakenUpEarlierIsNotDoneTwice() {
        Network network = run.begin();
        change(network, "F1.2", "POSTPONE", LocalDate.of(2027, 1, 11));
        change(network, "F1.2", "BRING_FORWARD", null);
        run.talk(network, FIRST_TALK, FIVE);
        run.assess(network);

        scenario.travelTo(network, java.time.Instant.parse("2027-01-12T05:00:00Z"));

        assertThat(run.offered(network)).containsExactly("userTask_reviewTalk");
    }

    @Test
    void theFormShowsHowTheStepsStandAndRefusesWhatMakesNoSense() {
        Network network = run.begin();
        Map<String, Object> opened = scenario.openStart("maria", "changeStep");
        assertThat(opened.get("steps").toString())
                .contains("Fase 1, paso 1: Vender la idea", "F1.3", "F2.4")
                .doesNotContain("F2.5");
        assertThat(opened.get("plan").toString())
                .contains("En curso desde el 30 de noviembre de 2026; previsto hasta el 30 de diciembre de 2026.");

        assertThat(Refusals.of(() -> change(network, "F1.1", "BRING_FORWARD", null)))
                .containsExactly(entry("action", "Este paso ya está en curso."));
        assertThat(Refusals.of(() -> change(network, "F2.5", "POSTPONE", LocalDate.of(2027, 1, 1))))
                .containsExactly(entry("step", "Elija un paso de la lista."));
        assertThat(Refusals.of(() -> change(network, "F2.1", "POSTPONE", LocalDate.of(2027, 1, 1))))
                .containsExactly(entry("step", "La red todavía no tiene integrantes: ese paso viene después."));
        assertThat(Refusals.of(() -> change(network, "F1.3", "POSTPONE", null))).containsOnlyKeys("newDate");
        assertThat(Refusals.of(() -> scenario.start("maria", "changeStep", Map.of())))
                .containsOnlyKeys("networkId", "step", "action", "reason");
    }

    private void finishPromotion(Network network) {
        scenario.complete(network, "userTask_reviewTalk", org.articula.process.promotion.TalkForms.review(true));
        scenario.complete(network, "userTask_identifyGroups", Map.of("searchedWhere", "En Peguche."));
    }

    private void change(Network network, String step, String action, @Nullable LocalDate newDate) {
        Map<String, Object> form = new HashMap<>(
                Map.of("networkId", network.id(), "step", step, "action", action, "reason", "Así conviene."));
        form.put("newDate", newDate == null ? null : newDate.toString());
        scenario.start("maria", "changeStep", form);
    }

    private List<String> notes(Network network) {
        return logbook.of(network.id()).stream()
                .map(recorded -> recorded.entry().text())
                .toList();
    }
}
