package org.articula.process.guard;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PASSWORD;
import static org.articula.process.Browser.PLUGIN;
import static org.articula.process.guard.Expectations.YES;
import static org.articula.process.guard.Expectations.done;
import static org.articula.process.guard.Expectations.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.access.BehindTheDoor;
import org.articula.process.formation.PhaseOneRun;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one group asks, another decides: no address of the engine lets anybody hold a task of a group that is not theirs. */
@ProcessTest
@BehindTheDoor
class FourEyesHttpTest {

    private static final String OF_SUPERVISORS =
            "Esta tarea es de la unidad de apoyo: solo quien pertenece a ese grupo puede tenerla o completarla.";
    private static final String OF_ARTICULATORS =
            "Esta tarea es de los articuladores: solo quien pertenece a ese grupo puede tenerla o completarla.";
    private static final String GROUPS_STAY = "El grupo que hace una tarea lo pone el proceso: aquí no se cambia.";

    @LocalServerPort
    int port;

    @Autowired
    PhaseOneRun run;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms meetingForms;

    @Autowired
    Networks networks;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @ParameterizedTest
    @CsvSource({
        "maria, POST, claim, maria",
        "maria, POST, assignee, maria",
        "maria, POST, assignee, jorge",
        "maria, POST, assignee, nadie",
        "maria, POST, delegate, maria",
        "maria, POST, identity-links, maria",
        "jorge, POST, assignee, jorge",
        "rosa, POST, assignee, maria",
        "rosa, POST, delegate, maria",
        "rosa, POST, identity-links, jorge",
        "gabriel, POST, assignee, gabriel",
        "admin, POST, claim, admin",
        "admin, POST, assignee, admin",
        "admin, POST, assignee, maria",
    })
    void whatTheSupervisingUnitDecidesIsHeldByNobodyElse(String user, String method, String address, String receiver) {
        Network network = run.waitingForAuthorization();
        Task task = scenario.task(network, "userTask_authorizePhase");

        Answer answer = Browser.of(port, user)
                .post(ENGINE + "task/" + task.getId() + "/" + address, Map.of("userId", receiver, "type", "assignee"));

        refused(answer, OF_SUPERVISORS);
        assertThat(stored(task).getAssignee()).isNull();
        assertThat(stored(task).getOwner()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"claim, rosa", "assignee, rosa", "delegate, rosa", "identity-links, rosa"})
    void whatArticulatorsDoIsNotHeldByASupervisor(String address, String receiver) {
        Network network = scenario.startNetwork(5);
        Task task = scenario.task(network, "userTask_prepareAgenda");

        for (String user : List.of("rosa", "maria", "admin")) {
            if (address.equals("claim") && !user.equals(receiver)) {
                continue;
            }
            refused(
                    Browser.of(port, user)
                            .post(
                                    ENGINE + "task/" + task.getId() + "/" + address,
                                    Map.of("userId", receiver, "type", "assignee")),
                    OF_ARTICULATORS);
        }
        assertThat(stored(task).getAssignee()).isNull();
    }

    @Test
    void whoHoldsATaskOfAnotherGroupAllTheSameDoesNotCompleteIt() {
        Network network = run.waitingForAuthorization();
        Task task = scenario.task(network, "userTask_authorizePhase");
        // As an older version let her
        tasks.setAssignee(task.getId(), "maria");
        Browser maria = Browser.of(port, "maria");

        refused(maria.post(PLUGIN + "task/" + task.getId() + "/submit", Map.of("data", YES)), OF_SUPERVISORS);
        refused(
                maria.post(
                        ENGINE + "task/" + task.getId() + "/submit-form",
                        Map.of(
                                "variables",
                                Map.of("answer", Map.of("value", "YES"), "reason", Map.of("value", "La conozco.")))),
                OF_SUPERVISORS);

        assertThat(networks.byId(network.id()).status()).isEqualTo(NetworkStatus.FORMING);
        Browser rosa = Browser.of(port, "rosa");
        assertThat(rosa.send("POST", ENGINE + "task/" + task.getId() + "/unclaim")
                        .status())
                .isEqualTo(204);
        assertThat(rosa.post(PLUGIN + "task/" + task.getId() + "/submit", Map.of("data", YES))
                        .status())
                .isEqualTo(204);
        assertThat(networks.byId(network.id()).active()).isTrue();
    }

    @Test
    void whatSomebodyTypedInATaskIsNotRewrittenByAnotherGroup() {
        Network network = scenario.startNetwork(5);
        String draft = PLUGIN + "task/"
                + scenario.task(network, "userTask_prepareAgenda").getId() + "/draft";
        Browser maria = Browser.of(port, "maria");
        done(maria.put(draft, Map.of("data", Map.of("note", "Traer lana"))));

        Browser rosa = Browser.of(port, "rosa");
        refused(rosa.put(draft, Map.of("data", Map.of("note", "Otra cosa"))), OF_ARTICULATORS);
        refused(rosa.delete(draft), OF_ARTICULATORS);

        assertThat(maria.get(draft.replace("/draft", "/form"))
                        .json()
                        .at("/draft/data/note")
                        .asText())
                .isEqualTo("Traer lana");
    }

    @Test
    void nobodyChangesTheGroupsOfATask() {
        Network network = run.waitingForAuthorization();
        String task = ENGINE + "task/"
                + scenario.task(network, "userTask_authorizePhase").getId();

        for (String user : List.of("maria", "rosa", "admin")) {
            Browser browser = Browser.of(port, user);
            for (Map<String, Object> link : List.<Map<String, Object>>of(
                    Map.of("groupId", "articulators", "type", "candidate"),
                    Map.of("userId", "maria", "type", "candidate"),
                    Map.of("userId", "maria", "type", "owner"),
                    Map.of("userId", "maria", "type", "lector"))) {
                refused(browser.post(task + "/identity-links", link), GROUPS_STAY);
            }
            refused(
                    browser.post(
                            task + "/identity-links/delete", Map.of("groupId", "supervisors", "type", "candidate")),
                    GROUPS_STAY);
        }

        assertThat(tasks.getIdentityLinksForTask(
                        scenario.task(network, "userTask_authorizePhase").getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("supervisors");
    }

    @Test
    void colleaguesTakeGiveBackAndHandOverTheirTasks() {
        Network network = scenario.startNetwork(5);
        Task task = scenario.task(network, "userTask_prepareAgenda");
        String address = ENGINE + "task/" + task.getId();
        Browser maria = Browser.of(port, "maria");

        refused(
                maria.post(address + "/claim", Map.of("userId", "jorge")),
                "Cada persona toma las tareas para sí misma.");
        done(maria.post(address + "/claim", Map.of("userId", "maria")));
        done(maria.post(address + "/assignee", Map.of("userId", "jorge")));
        assertThat(stored(task).getAssignee()).isEqualTo("jorge");
        refused(
                maria.post(PLUGIN + "task/" + task.getId() + "/submit", Map.of("data", meetingForms.agenda(network))),
                "La tarea está a cargo de «jorge».");
        done(Browser.of(port, "rosa").post(address + "/assignee", Map.of("userId", "maria")));
        done(maria.post(address + "/identity-links/delete", Map.of("userId", "maria", "type", "assignee")));
        assertThat(stored(task).getAssignee()).isNull();
        done(maria.post(address + "/identity-links", Map.of("userId", "jorge", "type", "assignee")));
        done(maria.send("POST", address + "/unclaim"));
        done(maria.post(address + "/claim", Map.of("userId", "maria")));
        done(maria.post(address + "/delegate", Map.of("userId", "jorge")));
        done(Browser.of(port, "jorge")
                .post(PLUGIN + "task/" + task.getId() + "/submit", Map.of("data", meetingForms.agenda(network))));
        assertThat(scenario.openTasks(network)).isEmpty();
    }

    @Test
    void anotherArticulatorsTaskIsNotCompletedOverTheEnginesOwnForm() {
        Network network = scenario.startNetwork(5);
        Task task = scenario.task(network, "userTask_prepareAgenda");
        tasks.setAssignee(task.getId(), "jorge");

        refused(
                Browser.of(port, "maria")
                        .post(ENGINE + "task/" + task.getId() + "/submit-form", Map.of("variables", Map.of())),
                "La tarea está a cargo de «jorge».");
    }

    @Test
    void whoLeftTheGroupGetsNoTaskAnyMore() {
        User lucia = identity.newUser("lucia");
        lucia.setPassword(PASSWORD);
        identity.saveUser(lucia);
        try {
            Network network = scenario.startNetwork(5);
            Task task = scenario.task(network, "userTask_prepareAgenda");

            refused(
                    Browser.of(port, "maria")
                            .post(ENGINE + "task/" + task.getId() + "/assignee", Map.of("userId", "lucia")),
                    OF_ARTICULATORS);
        } finally {
            identity.deleteUser("lucia");
        }
    }

    private Task stored(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }
}
