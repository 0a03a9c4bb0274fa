package org.articula.process.guard;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.guard.Expectations.done;
import static org.articula.process.guard.Expectations.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.formation.PhaseOneRun;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The two dates of a task: what the task list sends is understood, and nothing else of the task changes with them. */
@ProcessTest
class TaskDatesHttpTest {

    private static final String ONLY_DATES = "De una tarea solo se cambian aquí la fecha límite y la de seguimiento.";
    private static final DateTimeFormatter ENGINES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    PhaseOneRun run;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @ParameterizedTest
    @ValueSource(strings = {"due", "followUp"})
    void aDateIsSetAndTakenAwayAgain(String date) {
        Task task = scenario.task(run.begin(), "userTask_prepareTalk");
        Browser maria = Browser.of(port, "maria");
        Instant wanted = Instant.parse("2027-01-15T13:30:00Z");
        Date advised = task.getDueDate();

        done(maria.put(address(task), whole(maria, task).put(date, ENGINES.format(wanted))));

        Task changed = stored(task);
        assertThat(instant(date.equals("due") ? changed.getDueDate() : changed.getFollowUpDate()))
                .isEqualTo(wanted);
        assertThat(date.equals("due") ? changed.getFollowUpDate() : changed.getDueDate())
                .isEqualTo(date.equals("due") ? null : advised);
        assertThat(changed)
                .extracting(Task::getName, Task::getAssignee, Task::getPriority)
                .containsExactly(task.getName(), task.getAssignee(), task.getPriority());
        done(maria.put(address(task), whole(maria, task).putNull(date)));
        assertThat(stored(task).getDueDate()).isEqualTo(date.equals("due") ? null : advised);
        assertThat(stored(task).getFollowUpDate()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "name, Otra tarea",
        "description, Otra cosa",
        "assignee, jorge",
        "owner, maria",
        "priority, 99",
        "delegationState, PENDING",
        "delegationState, RESOLVED",
        "parentTaskId, x",
        "caseInstanceId, x",
        "tenantId, x",
    })
    void nothingElseOfATaskChanges(String field, String value) {
        Network network = scenario.startNetwork(5);
        Task task = scenario.task(network, "userTask_prepareAgenda");
        for (String user : List.of("maria", "rosa", "admin")) {
            Browser browser = Browser.of(port, user);

            refused(browser.put(address(task), whole(browser, task).put(field, value)), ONLY_DATES);
        }

        assertThat(stored(task))
                .extracting(
                        Task::getName,
                        Task::getAssignee,
                        Task::getOwner,
                        Task::getPriority,
                        Task::getDelegationState,
                        Task::getTenantId)
                .containsExactly(task.getName(), null, null, 50, null, null);
    }

    @Test
    void whatTheDiagramGivesATimeComesForwardButDoesNotGoBehindIt() {
        Network network = scenario.startNetwork(5);
        Task task = scenario.task(network, "userTask_prepareAgenda");
        Instant time = instant(task.getDueDate());
        List<Instant> timers = timers(task);
        Browser maria = Browser.of(port, "maria");

        Answer later = maria.put(address(task), whole(maria, task).put("due", ENGINES.format(time.plusSeconds(3600))));
        assertThat(later.status()).as(later.toString()).isEqualTo(403);
        assertThat(later.json().get("message").asText())
                .contains("la fecha límite puede adelantarse", "cambie la reunión");
        assertThat(maria.put(address(task), whole(maria, task).putNull("due")).status())
                .isEqualTo(403);
        assertThat(instant(stored(task).getDueDate())).isEqualTo(time);

        done(maria.put(address(task), whole(maria, task).put("due", ENGINES.format(time.minusSeconds(7200)))));
        done(maria.put(address(task), whole(maria, task).put("due", ENGINES.format(time))));
        done(maria.put(address(task), whole(maria, task).put("followUp", ENGINES.format(time.minusSeconds(60)))));
        assertThat(timers(task)).isEqualTo(timers);
    }

    @Test
    void datesOfWhichNobodyThinksAreRefused() {
        Task task = scenario.task(run.begin(), "userTask_prepareTalk");
        Browser maria = Browser.of(port, "maria");

        for (String far : List.of("9999-12-31T00:00:00.000+0000", "0026-01-01T00:00:00.000+0000")) {
            refused(
                    maria.put(address(task), whole(maria, task).put("followUp", far)),
                    "Elija una fecha entre los años 2000 y 2099.");
        }
        assertThat(stored(task).getFollowUpDate()).isNull();
    }

    @Test
    void articulatorsDoNotSetTheDatesOfTheSupervisingUnit() {
        Task task = scenario.task(run.waitingForAuthorization(), "userTask_authorizePhase");
        ObjectNode whole = whole(Browser.of(port, "rosa"), task).put("due", "2027-01-15T13:30:00.000+0000");

        Answer answer = Browser.of(port, "maria").put(address(task), whole);

        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
        assertThat(stored(task).getDueDate()).isEqualTo(task.getDueDate());
        done(Browser.of(port, "rosa").put(address(task), whole));
    }

    @Test
    void aTaskIsNotMadeOverTheWeb() {
        for (String user : List.of("maria", "admin")) {
            assertThat(Browser.of(port, user)
                            .post(ENGINE + "task/create", Map.of("name", "Suelta"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(tasks.createTaskQuery().taskName("Suelta").count()).isZero();
    }

    /** The task as the engine shows it, as the task list sends it back. */
    private ObjectNode whole(Browser browser, Task task) {
        ObjectNode whole = (ObjectNode) browser.get(address(task)).json();
        assertThat(whole.get("camundaFormRef").get("key").asText()).isNotBlank();
        return whole;
    }

    private List<Instant> timers(Task task) {
        return management.createJobQuery().processInstanceId(task.getProcessInstanceId()).list().stream()
                .map(Job::getDuedate)
                .map(TaskDatesHttpTest::instant)
                .sorted()
                .toList();
    }

    private static Instant instant(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    private Task stored(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }

    private static String address(Task task) {
        return ENGINE + "task/" + task.getId();
    }
}
