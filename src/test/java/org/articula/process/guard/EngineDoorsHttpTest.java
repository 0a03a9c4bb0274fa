package org.articula.process.guard;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.guard.Expectations.NOT_OVER_THE_WEB;
import static org.articula.process.guard.Expectations.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.access.BehindTheDoor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the engine's REST offers beyond the product's work is refused to everybody, administrators included, and touches nothing. */
@ProcessTest
@BehindTheDoor
class EngineDoorsHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    private Network network;
    private Task task;
    private ProcessDefinition definition;

    @BeforeEach
    void aMeetingIsAhead() {
        network = scenario.startNetwork(5);
        task = scenario.task(network, "userTask_prepareAgenda");
        definition = repository.getProcessDefinition(task.getProcessDefinitionId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "process-definition/{definition}/xml",
                "process-definition/statistics?incidents=true",
                "process-definition/{definition}/statistics?incidents=true",
                "process-definition/{definition}/deployed-start-form",
                "process-instance/{instance}/activity-instances",
                "process-instance/{instance}/variables",
                "deployment/{deployment}/resources",
                "task/{task}/identity-links",
                "task/{task}/form-variables",
                "task/{task}/comment",
                "history/user-operation",
                "history/process-definition/{definition}/statistics",
                "history/process-instance/report?reportType=duration&periodUnit=month",
                "history/task/report?reportType=count&groupBy=taskName",
                "history/cleanup/jobs",
                "history/cleanup/configuration",
                "decision-definition/count",
                "task/report/candidate-group-count",
                "telemetry/data",
                "group/count",
                "tenant/count",
                "authorization/check?permissionName=READ&resourceName=user&resourceType=1",
                "identity/password-policy",
                "user/maria/profile",
            })
    void whatTheWebappsReadIsAnswered(String address) {
        Answer answer = Browser.of(port, "admin").get(pathOf(address));

        // Some have nothing to show here, but none is refused
        assertThat(answer.status()).as(answer.toString()).isIn(200, 400, 404);
        assertThat(answer.body()).doesNotContain(NOT_OVER_THE_WEB);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, deployment/{deployment}?cascade=true",
        "POST, deployment/{deployment}/redeploy",
        "PUT, process-definition/{definition}/suspended",
        "PUT, process-definition/key/holdMeeting/suspended",
        "PUT, process-definition/{definition}/history-time-to-live",
        "DELETE, process-definition/{definition}?cascade=true",
        "DELETE, process-definition/key/holdMeeting?cascade=true",
        "POST, process-definition/{definition}/start",
        "POST, process-definition/{definition}/restart",
        "DELETE, process-instance/{instance}",
        "PUT, process-instance/{instance}/suspended",
        "POST, process-instance/{instance}/modification",
        "PUT, process-instance/{instance}/variables/meetingId",
        "DELETE, process-instance/{instance}/variables/meetingId",
        "PUT, execution/{instance}/localVariables/meetingId",
        "POST, execution/{instance}/signal",
        "PUT, task/{task}/variables/meetingId",
        "PUT, task/{task}/localVariables/meetingId",
        "DELETE, task/{task}/variables/meetingId",
        "DELETE, task/{task}",
        "POST, message",
        "POST, signal",
        "POST, condition",
        "POST, external-task/x/complete",
        "POST, migration/execute",
        "POST, modification/execute",
        "DELETE, history/process-instance/{instance}",
        "DELETE, history/task/{task}",
    })
    void nothingElseIsDoneOverTheWeb(String method, String address) {
        String path = pathOf(address);
        long deployments = repository.createDeploymentQuery().count();

        for (String user : List.of("maria", "rosa", "gabriel", "admin")) {
            Answer answer = method.equals("DELETE")
                    ? Browser.of(port, user).delete(path)
                    : method.equals("PUT")
                            ? Browser.of(port, user).put(path, body())
                            : Browser.of(port, user).post(path, body());
            assertThat(answer.status()).as(user + " " + answer).isBetween(400, 499);
        }

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThat(repository.getProcessDefinition(definition.getId()))
                .extracting(ProcessDefinition::isSuspended, ProcessDefinition::getHistoryTimeToLive)
                .containsExactly(false, definition.getHistoryTimeToLive());
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .extracting(ProcessInstance::isSuspended)
                .isEqualTo(false);
        assertThat(runtime.getVariable(task.getProcessInstanceId(), "meetingId"))
                .isEqualTo(scenario.openMeeting(network).id());
        assertThat(scenario.openTasks(network)).extracting(Task::getId).containsExactly(task.getId());
    }

    /** An administrator has every right the engine knows: only the guard stands before these. */
    @Test
    void anAdministratorReadsTheReasonInSpanish() {
        Browser admin = Browser.of(port, "admin");

        refused(admin.delete(ENGINE + "deployment/" + definition.getDeploymentId()));
        refused(admin.put(ENGINE + "process-definition/" + definition.getId() + "/suspended", body()));
        refused(admin.put(ENGINE + "process-instance/" + task.getProcessInstanceId() + "/suspended", body()));
        refused(admin.delete(ENGINE + "process-instance/" + task.getProcessInstanceId()));
        refused(admin.put(ENGINE + "task/" + task.getId() + "/variables/meetingId", body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maria", "rosa", "gabriel", "admin"})
    void theEngineKeepsNoFiles(String user) {
        Browser browser = Browser.of(port, user);
        String attachments = ENGINE + "task/" + task.getId() + "/attachment";

        for (String size : List.of("", "x".repeat(500_000))) {
            Answer created =
                    browser.postMultipart(attachments + "/create", Map.of("attachment-name", "Nota", "content", size));
            assertThat(created.status()).as(created.toString()).isBetween(400, 499);
        }
        for (String address : List.of(attachments, attachments + "/x", attachments + "/x/data")) {
            assertThat(browser.get(address).status()).as(address).isBetween(400, 499);
        }
        assertThat(browser.delete(attachments + "/x").status()).isBetween(400, 499);
    }

    private String pathOf(String address) {
        return ENGINE
                + address.replace("{deployment}", definition.getDeploymentId())
                        .replace("{definition}", definition.getId())
                        .replace("{instance}", task.getProcessInstanceId())
                        .replace("{task}", task.getId());
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>(Map.of("value", "forged", "type", "String"));
        body.put("suspended", true);
        body.put("historyTimeToLive", 1);
        body.put("messageName", "articula.meetingCancelled");
        body.put("businessKey", network.code());
        body.put("name", "x");
        List<Map<String, Object>> instructions =
                List.of(Map.of("type", "startBeforeActivity", "activityId", "userTask_recordMinutes"));
        body.put("instructions", instructions);
        body.put("processDefinitionId", definition.getId());
        body.put("processInstanceIds", List.of(task.getProcessInstanceId()));
        body.put(
                "migrationPlan",
                Map.of(
                        "sourceProcessDefinitionId",
                        definition.getId(),
                        "targetProcessDefinitionId",
                        definition.getId(),
                        "instructions",
                        List.of()));
        return body;
    }
}
