package org.articula.process.formation;

import static org.articula.process.formation.PhaseOneRun.FIRST_TALK;
import static org.articula.process.formation.PhaseOneRun.FIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.articula.formation.Evidence;
import org.articula.formation.Phase;
import org.articula.formation.PhaseGates;
import org.articula.formation.Readiness;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Pasar de fase»: the gate that every phase ends in. */
@ProcessTest
class PassGateProcessTest {

    @Autowired
    PhaseOneRun run;

    @Autowired
    Scenario scenario;

    @Autowired
    PhaseGates gates;

    @Autowired
    Networks networks;

    @Test
    void aPhaseThatIsReadyIsClosedByAPerson() {
        Network network = toTheGate(5);
        assertThat(run.offered(network)).containsExactly("userTask_closePhase");
        assertThat(scenario.task(network, "userTask_closePhase").getName())
                .isEqualTo("Cerrar la fase: promoción y selección · " + network.code());

        scenario.complete(network, "userTask_closePhase", PhaseOneRun.closing("CLOSE", null));

        assertThat(scenario.traceOf(network, "passGate"))
                .containsExactly("Fase por cerrar", "Comprobar la preparación", "Cerrar la fase", "Fase cerrada");
        assertThat(networks.byId(network.id()).active()).isTrue();
    }

    @Test
    void whatTheGateFoundIsKeptAndShown() {
        Network network = toTheGate(5);

        Readiness kept = kept(network);
        assertThat(kept.ready()).isTrue();
        assertThat(kept.evidence()).hasSize(9).allMatch(Evidence::present);
        assertThat(kept.evidence())
                .extracting(Evidence::whyItMatters)
                .doesNotHaveDuplicates()
                .allMatch(why -> why.endsWith("."));
        assertThat(kept.evidence())
                .extracting(Evidence::what)
                .startsWith("Charlas dadas: 1 (5 personas, 100 % mujeres)")
                .containsSubsequence("Bitácora de las charlas", "Candidatos evaluados: 5 de 5")
                .endsWith("Los tres pasos de la fase están hechos");
        assertThat(scenario.open(network, "userTask_closePhase").get("evidenceText"))
                .isEqualTo(GateWords.asList(kept.evidence()));
    }

    @Test
    void openingTheFormLooksAtNothingAnew() {
        Network network = toTheGate(5);
        String before = kept(network).id();

        scenario.open(network, "userTask_closePhase");

        assertThat(kept(network).id()).isEqualTo(before);
    }

    @Test
    void whatIsMissingGoesToThePersonAndToTheSupervisingUnit() {
        Network network = toTheGate(4);
        scenario.complete(
                network, "userTask_closePhaseWithGaps", PhaseOneRun.closing("ASK", "La quinta firma el lunes."));
        scenario.complete(
                "rosa", network, "userTask_authorizePhase", Map.of("answer", "NO", "reason", "Esperen su firma."));
        scenario.complete(network, "userTask_closePhaseWithGaps", PhaseOneRun.closing("ASK", "Está de viaje."));
        scenario.complete("rosa", network, "userTask_authorizePhase", Map.of("answer", "YES", "reason", "La conozco."));

        assertThat(scenario.traceOf(network, "passGate"))
                .containsExactly(
                        "Fase por cerrar",
                        "Comprobar la preparación",
                        "Decidir qué hacer con lo que falta",
                        "Autorizar el cierre de la fase",
                        "Comprobar la preparación",
                        "Decidir qué hacer con lo que falta",
                        "Autorizar el cierre de la fase",
                        "Fase cerrada");
    }

    @Test
    void goingBackLeavesTheGateOpenForAnotherTime() {
        Network network = toTheGate(5);

        scenario.complete(network, "userTask_closePhase", Map.of("choice", "RETURN", "reason", "Dos lo piensan."));

        assertThat(scenario.traceOf(network, "passGate")).endsWith("Cerrar la fase", "Vuelta a los pasos de la fase");
        assertThat(scenario.traceOf(network, "promoteAndSelect"))
                .endsWith("Cerrar la fase 1", "Volver a la promoción", "Paso 1: vender la idea");
    }

    @Test
    void whatChangesWhileSomebodyDecidesIsSeenAtTheGateAtOnce() {
        Network network = toTheGate(5);
        Task waiting = scenario.task(network, "userTask_closePhase");

        Map<String, Object> repeat = new HashMap<>(Map.of(
                "networkId", network.id(), "step", "F1.1", "action", "REPEAT", "reason", "Faltó una comunidad."));
        scenario.start("maria", "changeStep", repeat);

        assertThat(kept(network).gaps())
                .extracting(Evidence::what)
                .containsExactly("Pasos por terminar: Vender la idea");
        assertThat(scenario.task(network, "userTask_closePhase").getId())
                .as("what somebody types there is not lost")
                .isEqualTo(waiting.getId());

        run.sellIdea(network, FIRST_TALK.plusDays(7), "Flor Yamberla");
        assertThat(kept(network).gaps())
                .extracting(Evidence::what)
                .as("who came is a candidate now")
                .containsExactly("Candidatos evaluados: 5 de 6");
        assertThat(scenario.traceOf(network, "passGate"))
                .startsWith(
                        "Fase por cerrar",
                        "Comprobar la preparación",
                        "Cerrar la fase",
                        "Pruebas cambiadas",
                        "Prueba cambiada",
                        "Comprobar otra vez",
                        "Comprobación al día");
    }

    @Test
    void theEngineCarriesIdsAndAnswersOnly() {
        Network network = toTheGate(5);

        assertThat(scenario.variablesOf(network))
                .containsExactlyInAnyOrder(
                        "networkId", "groupFormed", "planEndsAt", "stepsPending", "groupReady", "phase", "phaseReady");
    }

    private Network toTheGate(int signing) {
        Network network = run.begin();
        run.sellIdea(network, FIRST_TALK, FIVE);
        run.assess(network);
        run.select(network);
        run.sign(network, signing);
        return network;
    }

    private Readiness kept(Network network) {
        return gates.latest(network.id(), Phase.PROMOTION).orElseThrow();
    }
}
