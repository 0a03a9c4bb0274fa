package org.articula.process.guard;

import static org.articula.process.Browser.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.access.BehindTheDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever finds an address behind the door that completes a task still needs its form. */
@ProcessTest
@BehindTheDoor
class FormsOnlyHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    RuntimeService runtime;

    @Test
    void noWayRoundTheFormCompletesATask() {
        Network network = scenario.startNetwork(5);
        Task task = scenario.task(network, "userTask_prepareAgenda");
        String path = ENGINE + "task/" + task.getId();
        String meetingId = scenario.openMeeting(network).id();
        Map<String, Object> forged = Map.of("meetingId", Map.of("value", "forged", "type", "String"));
        Browser maria = Browser.of(port, "maria");

        List<Answer> answers = Stream.of(
                        maria.post(path + "/complete", Map.of()),
                        maria.post(path + "/complete", Map.of("variables", forged)),
                        maria.post(path + "/resolve", Map.of("variables", forged)),
                        maria.post(path + "/bpmnError", Map.of("errorCode", "boom", "variables", forged)),
                        maria.post(path + "/bpmnEscalation", Map.of("escalationCode", "x", "variables", forged)),
                        maria.post(path + "/submit-form", Map.of("variables", Map.of())),
                        maria.post(path + "/submit-form", Map.of("variables", forged)))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isBetween(400, 499));
        assertThat(answers.get(0).json().get("message").asText()).contains("se completa con su formulario");
        assertThat(answers.get(5).json().get("message").asText()).contains("Elija quién modera la reunión.");
        assertThat(scenario.openTasks(network)).extracting(Task::getId).containsExactly(task.getId());
        assertThat(runtime.getVariables(task.getProcessInstanceId()))
                .containsEntry("meetingId", meetingId)
                .doesNotContainValue("forged");
    }
}
