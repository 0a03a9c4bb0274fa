package org.articula.process.webapp;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PLUGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.articula.meeting.MeetingStatus;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who completes a task over HTTP: one person, through the form, and nobody twice. */
@ProcessTest
class TaskCompletionTest {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

    @LocalServerPort
    int port;

    @Autowired
    TaskService tasks;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms meetingForms;

    @Autowired
    RuntimeService runtime;

    @AfterAll
    static void endThreads() {
        THREADS.shutdownNow();
    }

    @RepeatedTest(5)
    void whenTwoArticulatorsSendTheSameTaskAtOnceExactlyOneIsHeard() throws Exception {
        Network network = scenario.startNetwork(5);
        String task = agendaTask(network);
        Map<String, Object> agenda = meetingForms.agenda(network);
        Browser maria = Browser.of(port, "maria");
        Browser jorge = Browser.of(port, "jorge");
        CyclicBarrier together = new CyclicBarrier(2);

        Future<Answer> one = THREADS.submit(sending(maria, task, agenda, together));
        Future<Answer> other = THREADS.submit(sending(jorge, task, agenda, together));
        List<Answer> answers = List.of(one.get(30, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS));

        assertThat(answers).as(answers.toString()).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 409)
                        .findFirst()
                        .orElseThrow()
                        .json()
                        .get("message")
                        .asText())
                .containsIgnoringCase("otra persona");
        assertThat(scenario.agendaOf(network)).hasSize(2);
        assertThat(scenario.openTasks(network)).isEmpty();
    }

    @Test
    void aTaskSomebodyElseTookIsTheirs() {
        Network network = scenario.startNetwork(5);
        String task = agendaTask(network);
        Browser jorge = Browser.of(port, "jorge");
        assertThat(jorge.post(ENGINE + "task/" + task + "/claim", Map.of("userId", "jorge"))
                        .status())
                .isEqualTo(204);

        Answer refused = Browser.of(port, "maria").post(submit(task), Map.of("data", meetingForms.agenda(network)));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("message").asText()).isEqualTo("La tarea está a cargo de «jorge».");
        assertThat(scenario.openMeeting(network).status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(jorge.post(submit(task), Map.of("data", meetingForms.agenda(network)))
                        .status())
                .isEqualTo(204);
        assertThat(jorge.post(submit(task), Map.of("data", meetingForms.agenda(network)))
                        .status())
                .as("a second tap on the button")
                .isEqualTo(409);
    }

    @Test
    void aTaskThatStandsStillSaysSoAndKeepsWhatIsTyped() {
        Network network = scenario.startNetwork(5);
        Task task = scenario.task(network, "userTask_prepareAgenda");
        runtime.suspendProcessInstanceById(task.getProcessInstanceId());
        String path = PLUGIN + "task/" + task.getId();
        Browser maria = Browser.of(port, "maria");

        assertThat(maria.put(path + "/draft", Map.of("data", Map.of("note", "Traer lana")))
                        .status())
                .isEqualTo(204);
        Answer refused = maria.post(submit(task.getId()), Map.of("data", meetingForms.agenda(network)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("message").asText())
                .isEqualTo("La red está suspendida: la tarea espera a que se reanude. Lo que escribió queda guardado.");
        runtime.activateProcessInstanceById(task.getProcessInstanceId());
        assertThat(maria.get(path + "/form").json().at("/draft/data/note").asText())
                .isEqualTo("Traer lana");
    }

    @Test
    void aDelegatedTaskIsCompletedByItsForm() {
        Network network = scenario.startNetwork(5);
        String task = agendaTask(network);
        Browser maria = Browser.of(port, "maria");
        maria.post(ENGINE + "task/" + task + "/claim", Map.of("userId", "maria"));
        tasks.delegateTask(task, "jorge");

        assertThat(Browser.of(port, "jorge")
                        .post(submit(task), Map.of("data", meetingForms.agenda(network)))
                        .status())
                .isEqualTo(204);

        assertThat(scenario.openTasks(network)).isEmpty();
        assertThat(scenario.agendaOf(network)).hasSize(2);
    }

    @Test
    void theEnginesOwnFormEndpointIsCheckedLikeOurs() {
        Network network = scenario.startNetwork(5);
        String task = agendaTask(network);
        Member first = scenario.membersOf(network).get(0);

        Answer answer = Browser.of(port, "maria")
                .post(
                        ENGINE + "task/" + task + "/submit-form",
                        Map.of(
                                "variables",
                                Map.of(
                                        "moderatorId",
                                        Map.of("value", first.id()),
                                        "items",
                                        Map.of(
                                                "type",
                                                "Json",
                                                "value",
                                                "[{\"kind\":\"TOPIC\",\"title\":\"Lana\",\"ownerId\":\"%s\",\"minutes\":0}]"
                                                        .formatted(first.id())))));

        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
        assertThat(agendaTask(network)).isEqualTo(task);
    }

    private static Callable<Answer> sending(
            Browser browser, String task, Map<String, Object> agenda, CyclicBarrier together) {
        return () -> {
            together.await(30, TimeUnit.SECONDS);
            return browser.post(submit(task), Map.of("data", agenda));
        };
    }

    private String agendaTask(Network network) {
        return scenario.task(network, "userTask_prepareAgenda").getId();
    }

    private static String submit(String task) {
        return PLUGIN + "task/" + task + "/submit";
    }
}
