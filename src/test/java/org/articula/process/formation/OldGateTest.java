package org.articula.process.formation;

import static org.articula.process.formation.PhaseOneRun.FIRST_TALK;
import static org.articula.process.formation.PhaseOneRun.FIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.articula.formation.Phase;
import org.articula.formation.PhaseGates;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.upgrade.OldModels;
import org.articula.selection.Comparisons;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Networks that an older version left waiting: before proposals and checks were kept, and gates had a process of their own. */
@ProcessTest
class OldGateTest {

    @Autowired
    PhaseOneRun run;

    @Autowired
    Scenario scenario;

    @Autowired
    OldModels models;

    @Autowired
    PhaseGates gates;

    @Autowired
    Networks networks;

    @Autowired
    Comparisons comparisons;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void goBack() {
        models.deploy(
                Path.of("src/test/resources/models/select-members-without-proposal.bpmn"),
                Path.of("src/test/resources/models/promote-and-select-with-its-gate.bpmn"));
    }

    @AfterEach
    void comeBack() {
        models.deploy(Path.of("bpmn/select-members.bpmn"), Path.of("bpmn/promote-and-select.bpmn"));
    }

    @Test
    void aSelectionThatWaitsMovesToTheDiagramThatProposes() {
        Network network = toTheSelection();
        assertThat(models.proposalsOf(network)).isZero();

        comeBack();
        models.startAgain();

        assertThat(models.proposalsOf(network)).isEqualTo(1);
        assertThat(versionsBehind(network, "selectMembers")).isZero();
        String first = comparisons.of(network.id()).proposalId();
        models.assessEverybodyWith(network, 3);
        assertThat(comparisons.of(network.id()).proposalId())
                .as("it hears of changes")
                .isNotEqualTo(first);
        run.select(network);
        run.sign(network, FIVE.length);
        assertThat(run.offered(network)).containsExactly("userTask_closePhase");
        assertThat(scenario.traceOf(network, "passGate")).startsWith("Fase por cerrar");
    }

    @Test
    void aGateThatWaitsIsPassedWhereItIs() {
        Network network = toTheSelection();
        models.propose(network);
        run.select(network);
        run.sign(network, FIVE.length - 1);
        assertThat(gates.latest(network.id(), Phase.PROMOTION)).isEmpty();

        comeBack();
        models.startAgain();
        models.startAgain();

        assertThat(models.checksOf(network)).as("made once").isEqualTo(1);
        assertThat(versionsBehind(network, "promoteAndSelect")).isEqualTo(1);
        assertThat(scenario.open(network, "userTask_closePhase")
                        .get("evidenceText")
                        .toString())
                .contains("✗ Cartas compromiso firmadas: 4 (mínimo 5)");
        scenario.complete(network, "userTask_closePhase", PhaseOneRun.closing("ASK", "La quinta firma el lunes."));
        scenario.complete("rosa", network, "userTask_authorizePhase", Map.of("answer", "YES", "reason", "La conozco."));
        assertThat(networks.byId(network.id()).active()).isTrue();
        assertThat(scenario.membersOf(network)).hasSize(4);
    }

    private Network toTheSelection() {
        Network network = run.begin();
        run.sellIdea(network, FIRST_TALK, FIVE);
        run.assess(network);
        return network;
    }

    /** Instances of the network that run in another than the newest version. */
    private long versionsBehind(Network network, String processKey) {
        String newest = models.newest(processKey);
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(network.code())
                .processDefinitionKey(processKey)
                .list();
        assertThat(running).isNotEmpty();
        return running.stream()
                .filter(instance -> !instance.getProcessDefinitionId().equals(newest))
                .count();
    }
}
