package org.articula.process.webapp;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PASSWORD;
import static org.articula.process.Browser.PLUGIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each person can reach once they have signed in. */
@ProcessTest
class RolesTest {

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    IdentityService identity;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Test
    void anArticulatorUsesTheTaskListOnly() {
        Browser maria = Browser.at(port);
        JsonNode apps = maria.signIn("maria", PASSWORD, "tasklist").json().get("authorizedApps");
        assertThat(apps).extracting(JsonNode::asText).containsExactlyInAnyOrder("tasklist", "welcome");

        for (String app : List.of("admin", "cockpit")) {
            assertThat(Browser.at(port).signIn("maria", PASSWORD, app).status())
                    .as(app)
                    .isEqualTo(403);
            assertThat(maria.get("/camunda/app/" + app + "/default/users").status())
                    .as(app)
                    .isNotEqualTo(200);
        }
    }

    @Test
    void anArticulatorSeesNobodyElsesAccount() {
        Browser maria = Browser.of(port, "maria");

        assertThat(ids(maria.get(ENGINE + "user"))).containsExactly("maria");
        assertThat(maria.get(ENGINE + "user/admin/profile").status()).isEqualTo(404);
        assertThat(ids(maria.get(ENGINE + "group"))).containsExactly("articulators");
        refused(maria.get(ENGINE + "authorization"));
        assertThat(maria.post(
                                ENGINE + "user/create",
                                Map.of("profile", Map.of("id", "x1"), "credentials", Map.of("password", PASSWORD)))
                        .status())
                .isEqualTo(403);
        refused(maria.put(ENGINE + "group/administrators/members/maria", Map.of()));
        assertThat(maria.post(
                                ENGINE + "authorization/create",
                                Map.of(
                                        "type",
                                        1,
                                        "permissions",
                                        List.of("ALL"),
                                        "userId",
                                        "maria",
                                        "resourceType",
                                        0,
                                        "resourceId",
                                        "*"))
                        .status())
                .isEqualTo(403);
        assertThat(identity.createUserQuery().memberOfGroup("administrators").list().stream()
                        .map(User::getId))
                .containsExactly("admin");
    }

    @Test
    void anArticulatorCannotTouchTheEngineBehindTheForms() {
        Network network = scenario.startNetwork(5);
        Task task = scenario.task(network, "userTask_prepareAgenda");
        String instance = task.getProcessInstanceId();
        String meetingId = scenario.openMeeting(network).id();
        String deployment = repository.createDeploymentQuery().list().get(0).getId();
        Map<String, Object> forged = Map.of("value", "forged", "type", "String");
        Browser maria = Browser.of(port, "maria");

        refused(maria.get(ENGINE + "deployment"));
        refused(maria.delete(ENGINE + "deployment/" + deployment + "?cascade=true"));
        refused(maria.put(ENGINE + "process-instance/" + instance + "/variables/meetingId", forged));
        refused(maria.put(ENGINE + "execution/" + instance + "/localVariables/meetingId", forged));
        refused(maria.put(ENGINE + "task/" + task.getId() + "/variables/meetingId", forged));
        refused(maria.put(ENGINE + "task/" + task.getId() + "/localVariables/meetingId", forged));
        refused(maria.post(
                ENGINE + "process-instance/" + instance + "/modification",
                Map.of(
                        "instructions",
                        List.of(Map.of("type", "startBeforeActivity", "activityId", "userTask_recordMinutes")))));
        refused(maria.put(ENGINE + "process-instance/" + instance + "/suspended", Map.of("suspended", true)));
        refused(maria.delete(ENGINE + "process-instance/" + instance));
        refused(maria.post(
                ENGINE + "message", Map.of("messageName", "articula.meetingCancelled", "businessKey", network.code())));
        assertThat(maria.delete(ENGINE + "task/" + task.getId()).status()).isNotEqualTo(204);
        refused(maria.post(ENGINE + "task/create", Map.of("name", "Suelta")));
        refused(maria.post(ENGINE + "task", Map.of("assigneeExpression", "${1 == 1}")));

        assertThat(maria.get("/camunda/api/cockpit/plugin/articula/default/process-instance/" + instance + "/notices")
                        .status())
                .isEqualTo(403);
        assertThat(scenario.openTasks(network)).extracting(Task::getId).containsExactly(task.getId());
        assertThat(runtime.getVariable(instance, "meetingId")).isEqualTo(meetingId);
        assertThat(repository.createDeploymentQuery().count()).isPositive();
    }

    @Test
    void processesStartThroughTheirFormsOnly() {
        Network network = scenario.startNetwork(5);
        long before = runtime.createProcessInstanceQuery().count();
        Map<String, Object> body = Map.of("businessKey", network.code(), "variables", Map.of());
        Map<String, Object> pastTheForm = Map.of(
                "businessKey",
                network.code(),
                "skipCustomListeners",
                true,
                "startInstructions",
                List.of(Map.of("type", "startBeforeActivity", "activityId", "serviceTask_applyMeetingChange")));

        for (String user : List.of("maria", "rosa")) {
            Browser browser = Browser.of(port, user);
            for (String key : List.of("holdMeeting", "deliverNotices", "reviewMembership", "changeMeeting")) {
                refused(browser.post(ENGINE + "process-definition/key/" + key + "/start", body));
                refused(browser.post(ENGINE + "process-definition/key/" + key + "/submit-form", body));
            }
            refused(browser.post(ENGINE + "process-definition/key/changeMeeting/start", pastTheForm));
        }
        refused(Browser.of(port, "maria").post(ENGINE + "process-definition/key/endNetwork/submit-form", body));
        String endNetwork = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("endNetwork")
                .singleResult()
                .getId();
        refused(Browser.of(port, "maria").get(PLUGIN + "process-definition/" + endNetwork + "/form"));
        assertThat(Browser.of(port, "rosa")
                        .get(PLUGIN + "process-definition/" + endNetwork + "/form")
                        .status())
                .isEqualTo(200);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void aSupervisorWatchesInCockpitAndChangesNothingThere() {
        Network network = scenario.startNetwork(5);
        Task task = scenario.task(network, "userTask_prepareAgenda");
        String instance = task.getProcessInstanceId();
        Browser rosa = Browser.signedIn(port, "rosa", "cockpit");

        assertThat(rosa.get("/camunda/app/cockpit/default/").status()).isEqualTo(200);
        assertThat(rosa.get(ENGINE + "process-instance?processDefinitionKey=holdMeeting&businessKey=" + network.code())
                        .json())
                .extracting(found -> found.get("id").asText())
                .containsExactly(instance);
        assertThat(rosa.get("/camunda/api/cockpit/plugin/articula/default/process-instance/" + instance + "/notices")
                        .json()
                        .at("/meeting/networkName")
                        .asText())
                .isEqualTo(network.name());
        refused(rosa.post(ENGINE + "task/" + task.getId() + "/claim", Map.of("userId", "rosa")));
        refused(rosa.post(PLUGIN + "task/" + task.getId() + "/submit", Map.of("data", Map.of())));
        refused(rosa.delete(ENGINE + "process-instance/" + instance));
        refused(rosa.put(
                ENGINE + "process-instance/" + instance + "/variables/meetingId",
                Map.of("value", "forged", "type", "String")));
        refused(rosa.delete(ENGINE + "deployment/"
                + repository.createDeploymentQuery().list().get(0).getId()));
        assertThat(rosa.get(ENGINE + "user").json())
                .extracting(user -> user.get("id").asText())
                .doesNotContain("admin");
        assertThat(Browser.at(port).signIn("rosa", PASSWORD, "admin").status()).isEqualTo(403);
        assertThat(scenario.task(network, "userTask_prepareAgenda")).isNotNull();
    }

    @Test
    void aTaskSomebodyTookIsGivenBackHandedOverOrTakenFromThem() {
        Network network = scenario.startNetwork(5);
        String task = ENGINE + "task/"
                + scenario.task(network, "userTask_prepareAgenda").getId();
        Browser maria = Browser.of(port, "maria");

        assertThat(maria.post(task + "/claim", Map.of("userId", "maria")).status())
                .isEqualTo(204);
        assertThat(maria.send("POST", task + "/unclaim").status()).isEqualTo(204);
        maria.post(task + "/claim", Map.of("userId", "maria"));
        assertThat(maria.post(task + "/assignee", Map.of("userId", "jorge")).status())
                .isEqualTo(204);
        refused(Browser.of(port, "gabriel").send("POST", task + "/unclaim"));
        assertThat(Browser.of(port, "rosa").send("POST", task + "/unclaim").status())
                .isEqualTo(204);
        assertThat(scenario.task(network, "userTask_prepareAgenda").getAssignee())
                .isNull();
    }

    @Test
    void theTeamLeavesNotesAtATask() {
        Network network = scenario.startNetwork(5);
        String task = ENGINE + "task/"
                + scenario.task(network, "userTask_prepareAgenda").getId();

        Answer noted =
                Browser.of(port, "maria").post(task + "/comment/create", Map.of("message", "Falta hablar con Rosa"));
        assertThat(noted.status()).as(noted.toString()).isEqualTo(200);
        assertThat(Browser.of(port, "jorge").get(task + "/comment").json().findValuesAsText("message"))
                .containsExactly("Falta hablar con Rosa");
        assertThat(Browser.of(port, "gabriel").get(task + "/comment").status()).isEqualTo(404);
    }

    @Test
    void nobodyDeletesTheirOwnAccount() {
        User user = identity.newUser("lucio");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createMembership("lucio", "articulators");
        try {
            Browser lucio = Browser.of(port, "lucio");
            refused(lucio.delete(ENGINE + "user/lucio"));
            assertThat(lucio.put(
                                    ENGINE + "user/lucio/profile",
                                    Map.of("id", "lucio", "firstName", "Lucio", "lastName", "Lema", "email", "l@l.ec"))
                            .status())
                    .isEqualTo(204);
            Answer weak = lucio.put(
                    ENGINE + "user/lucio/credentials",
                    Map.of("password", "corta", "authenticatedUserPassword", PASSWORD));
            assertThat(weak.status()).as(weak.toString()).isNotEqualTo(204);
            assertThat(identity.checkPassword("lucio", PASSWORD)).isTrue();
        } finally {
            identity.deleteUser("lucio");
        }
    }

    @Test
    void aManagerSeesNoTaskOfTheArticulators() {
        Network network = scenario.startNetwork(5);
        Task task = scenario.task(network, "userTask_prepareAgenda");
        Browser gabriel = Browser.of(port, "gabriel");

        assertThat(gabriel.get(ENGINE + "task").json()).isEmpty();
        assertThat(gabriel.get(ENGINE + "task/" + task.getId()).status()).isEqualTo(404);
        assertThat(gabriel.get(PLUGIN + "task/" + task.getId() + "/form").status())
                .isEqualTo(404);
        assertThat(gabriel.get(PLUGIN + "task/" + task.getId() + "/notices").status())
                .isEqualTo(404);
        refused(gabriel.put(PLUGIN + "task/" + task.getId() + "/draft", Map.of("data", Map.of())));
        refused(gabriel.post(PLUGIN + "task/" + task.getId() + "/submit", Map.of("data", Map.of())));
        refused(gabriel.post(ENGINE + "task/" + task.getId() + "/claim", Map.of("userId", "gabriel")));
        assertThat(gabriel.get(ENGINE + "process-definition").json()).isEmpty();
        assertThat(Browser.at(port).signIn("gabriel", PASSWORD, "cockpit").status())
                .isEqualTo(403);
    }

    @Test
    void onlyWhoArticulatesTicksATelephoneCall() {
        Network network = scenario.startNetwork(5);
        scenario.travelTo(network, scenario.openMeeting(network).startsAt().minusSeconds(24 * 3600));
        Browser maria = Browser.of(port, "maria");
        String taskId = scenario.task(network, "userTask_notifyByPhone").getId();
        JsonNode byPhone = StreamSupport.stream(
                        maria.get(PLUGIN + "task/" + taskId + "/notices")
                                .json()
                                .get("notices")
                                .spliterator(),
                        false)
                .filter(notice -> notice.get("canTick").asBoolean())
                .findFirst()
                .orElseThrow();
        String tick = PLUGIN + "notice/" + byPhone.get("id").asText() + "/phoned";

        assertThat(Browser.of(port, "gabriel").send("POST", tick).status()).isEqualTo(403);
        assertThat(maria.send("POST", tick).status()).isEqualTo(204);
        assertThat(maria.send("POST", PLUGIN + "notice/unknown/phoned").status())
                .isEqualTo(422);
    }

    /** Refused for what was asked, not for want of a session or its token: those answers carry no message. */
    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
        assertThat(answer.json().path("message").asText()).as(answer.toString()).isNotBlank();
    }

    private static List<String> ids(Answer answer) {
        return StreamSupport.stream(answer.json().spliterator(), false)
                .map(entry -> entry.get("id").asText())
                .toList();
    }
}
