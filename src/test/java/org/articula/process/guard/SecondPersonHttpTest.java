package org.articula.process.guard;

import static org.articula.process.Browser.PLUGIN;
import static org.articula.process.guard.Expectations.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.access.BehindTheDoor;
import org.articula.process.formation.PhaseOneRun;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who belongs to the articulators and to the supervising unit is still one person. */
@ProcessTest
@BehindTheDoor
class SecondPersonHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    PhaseOneRun run;

    @Autowired
    Scenario scenario;

    @Autowired
    Networks networks;

    @Autowired
    IdentityService identity;

    @Autowired
    RepositoryService repository;

    @Test
    void aPersonOfBothGroupsDoesNotDecideWhatSheAskedFor() {
        Network network = run.waitingForAuthorization();
        Task task = scenario.task(network, "userTask_authorizePhase");
        identity.createMembership("maria", "supervisors");
        try {
            Answer answer =
                    Browser.of(port, "maria").post(PLUGIN + "task/" + task.getId() + "/submit", Map.of("data", YES));

            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.errors())
                    .containsEntry(
                            "answer",
                            "Usted pidió esta autorización: debe decidirla otra persona de la unidad de apoyo.");
            assertThat(networks.byId(network.id()).status()).isEqualTo(NetworkStatus.FORMING);
        } finally {
            identity.deleteMembership("maria", "supervisors");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"endNetwork", "restartNetwork"})
    void norDoesSheEndOrRestartTheNetworkSheAccompanies(String process) {
        Network network = process.equals("endNetwork") ? scenario.startNetwork(3, "maria") : run.begin();
        NetworkStatus before = network.status();
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        Map<String, Object> decision =
                Map.of("data", Map.of("networkId", network.id(), "reason", "La red dejó de reunirse."));
        String address = PLUGIN + "process-definition/" + definition + "/submit";
        identity.createMembership("maria", "supervisors");
        try {
            Answer answer = Browser.of(port, "maria").post(address, decision);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.errors())
                    .containsEntry(
                            "networkId", "Usted acompaña esta red: debe decidirlo otra persona de la unidad de apoyo.");
            assertThat(networks.byId(network.id()).status()).isEqualTo(before);
        } finally {
            identity.deleteMembership("maria", "supervisors");
        }
        assertThat(Browser.of(port, "rosa").post(address, decision).status()).isEqualTo(200);
    }
}
