package org.articula.process.formation;

import static org.articula.process.formation.PhaseOneRun.FIRST_TALK;
import static org.articula.process.formation.PhaseOneRun.FIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.articula.Refusals;
import org.articula.formation.Formations;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.producer.Producers;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A network that is being formed stands still and goes on, is given up, and begins again. */
@ProcessTest
class FormationStandingProcessTest {

    @Autowired
    PhaseOneRun run;

    @Autowired
    Scenario scenario;

    @Autowired
    Networks networks;

    @Autowired
    Formations formations;

    @Autowired
    Members members;

    @Autowired
    Producers producers;

    @Autowired
    RuntimeService runtime;

    @Test
    void whileSuspendedItsTasksAndTimersStandStill() {
        Network network = run.begin();
        postponeAssessment(network, "2026-12-10");
        suspend(network);
        assertThat(run.offered(network)).containsExactly("userTask_resumeNetwork");
        assertThat(scenario.task(network, "userTask_prepareTalk").isSuspended()).isTrue();

        scenario.travelTo(network, Instant.parse("2026-12-21T14:00:00Z"));
        assertThat(scenario.openTasks(network))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrder("userTask_prepareTalk", "userTask_resumeNetwork");
        scenario.complete(network, "userTask_resumeNetwork", Map.of("note", "Vuelven después de la cosecha."));
        scenario.runDueJobs(network);

        assertThat(networks.byId(network.id()).status()).isEqualTo(NetworkStatus.FORMING);
        assertThat(run.offered(network)).containsExactly("userTask_prepareTalk", "userTask_reviewProducers");
    }

    @Test
    void aDissolvedNetworkLeavesNothingRunning() {
        Network network = run.begin();
        postponeAssessment(network, "2027-01-10");

        end(network);

        assertThat(instances(network)).isZero();
        assertThat(scenario.traceOf(network, "formNetwork"))
                .containsExactly(
                        "Red por formar",
                        "Fase 1: promoción y selección",
                        "Cierre o reinicio de la red",
                        "Red cerrada o reiniciada",
                        "Formación terminada");
    }

    @Test
    void aSuspendedNetworkIsDissolvedToo() {
        Network network = run.begin();
        postponeAssessment(network, "2027-01-10");
        suspend(network);

        end(network);

        assertThat(instances(network)).isZero();
        assertThat(networks.byId(network.id()).status()).isEqualTo(NetworkStatus.ENDED);
    }

    @Test
    void aDissolvedNetworkBeginsAgainWithItsProducers() {
        Network network = formed();
        end(network);
        assertThatThrownBy(() -> restart("maria", network)).isInstanceOf(AuthorizationException.class);

        restart("rosa", network);

        assertThat(run.offered(network)).containsExactly("userTask_prepareTalk");
        assertThat(scenario.membersOf(network)).isEmpty();
        assertThat(members.allOf(network.id())).hasSize(5);
        assertThat(producers.interested(network.id())).hasSize(5);
        assertThat(formations
                        .plans(networks.underWay())
                        .get(network.id())
                        .phases()
                        .get(0)
                        .text())
                .isEqualTo("En curso, sin demora.");
        assertThat(networks.byId(network.id()).planStartedOn()).isEqualTo(networks.todayIn(network.id()));
    }

    @Test
    void aGroupThatBeganAgainIsFormedAgain() {
        Network network = formed();
        end(network);
        restart("rosa", network);

        run.sellIdea(network, FIRST_TALK.plusDays(14), "Flor Yamberla");
        run.assess(network);
        run.select(network);
        run.sign(network, 6);
        scenario.complete(network, "userTask_closePhase", PhaseOneRun.closing("CLOSE", null));

        assertThat(networks.byId(network.id()).active()).isTrue();
        assertThat(scenario.membersOf(network)).hasSize(6);
        assertThat(scenario.openMeeting(network).number()).isEqualTo(2);
    }

    @Test
    void aFormationThatDoesNotAdvanceIsRestartedWithoutLeavingTheOldOne() {
        Network network = run.begin();
        run.sellIdea(network, FIRST_TALK, FIVE);
        postponeAssessment(network, "2027-01-10");

        restart("rosa", network);

        assertThat(run.offered(network)).containsExactly("userTask_prepareTalk");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(network.code())
                        .processDefinitionKey("formNetwork")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aNetworkThatWorksIsNotRestarted() {
        Network network = scenario.startNetwork(3);

        assertThat(Refusals.of(() -> restart("rosa", network))).containsOnlyKeys("networkId");
        assertThat(Refusals.of(() -> scenario.start("rosa", "restartNetwork", Map.of())))
                .containsExactly(entry("networkId", "Elija la red."), entry("reason", "Escriba el motivo."));
    }

    private Network formed() {
        Network network = run.begin();
        run.sellIdea(network, FIRST_TALK, FIVE);
        run.assess(network);
        run.select(network);
        run.sign(network, 5);
        scenario.complete(network, "userTask_closePhase", PhaseOneRun.closing("CLOSE", null));
        return network;
    }

    private void postponeAssessment(Network network, String until) {
        scenario.start(
                "maria",
                "changeStep",
                new HashMap<>(Map.of(
                        "networkId", network.id(),
                        "step", "F1.2",
                        "action", "POSTPONE",
                        "newDate", until,
                        "reason", "Por la cosecha")));
    }

    private void suspend(Network network) {
        scenario.start(
                "maria",
                "suspendNetwork",
                Map.of("networkId", network.id(), "reason", "Cosecha", "resumeOn", "2026-12-20"));
    }

    private void end(Network network) {
        scenario.start("rosa", "endNetwork", Map.of("networkId", network.id(), "reason", "No hubo acuerdo."));
    }

    private void restart(String user, Network network) {
        scenario.start(user, "restartNetwork", Map.of("networkId", network.id(), "reason", "Quieren volver a probar."));
    }

    private long instances(Network network) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(network.code())
                .count();
    }
}
