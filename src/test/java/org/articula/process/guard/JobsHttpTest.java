package org.articula.process.guard;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.guard.Expectations.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.articula.process.Browser;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.access.BehindTheDoor;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine's jobs run when their time has come; who tries to meddle with them moves nothing and spends no attempt. */
@ProcessTest
@BehindTheDoor
class JobsHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    private Task task;

    @BeforeEach
    void aMeetingIsAhead() {
        task = scenario.task(scenario.startNetwork(5), "userTask_prepareAgenda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maria", "rosa", "gabriel", "admin"})
    void aJobIsNeitherRunNorMovedNorStopped(String user) {
        Job timer = management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .listPage(0, 1)
                .get(0);
        Browser browser = Browser.of(port, user);
        String job = ENGINE + "job/" + timer.getId();

        for (int call = 0; call < 5; call++) {
            refused(browser.send("POST", job + "/execute"));
        }
        refused(browser.put(job + "/duedate", Map.of("duedate", "2026-12-01T00:00:00.000+0000")));
        refused(browser.send("POST", job + "/duedate/recalculate"));
        refused(browser.put(job + "/suspended", Map.of("suspended", true)));
        refused(browser.put(job + "/priority", Map.of("priority", 7)));
        refused(browser.delete(job));
        refused(browser.put(
                ENGINE + "job/suspended", Map.of("suspended", true, "processDefinitionKey", "holdMeeting")));
        refused(browser.put(
                ENGINE + "job-definition/" + timer.getJobDefinitionId() + "/suspended",
                Map.of("suspended", true, "includeJobs", true)));

        Job after = management.createJobQuery().jobId(timer.getId()).singleResult();
        assertThat(after)
                .extracting(
                        Job::getRetries, Job::getDuedate, Job::isSuspended, Job::getPriority, Job::getExceptionMessage)
                .containsExactly(timer.getRetries(), timer.getDuedate(), false, timer.getPriority(), null);
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .count())
                .isZero();
    }

    @Test
    void aSupervisorLetsAFailedJobRunAgainAndMovesNoneThatWaits() {
        Job job = management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .listPage(0, 1)
                .get(0);
        String retries = ENGINE + "job/" + job.getId() + "/retries";
        Map<String, Object> now = Map.of("retries", 1, "dueDate", "2026-11-30T14:00:00.000+0000");
        Browser rosa = Browser.of(port, "rosa");

        assertThat(rosa.put(retries, now).status()).isEqualTo(403);
        assertThat(rosa.put(retries, Map.of("retries", 0)).status()).isEqualTo(403);
        assertThat(stored(job))
                .extracting(Job::getRetries, Job::getDuedate)
                .containsExactly(job.getRetries(), job.getDuedate());

        management.setJobRetries(job.getId(), 0);
        assertThat(Browser.of(port, "maria").put(retries, now).status()).isEqualTo(403);
        assertThat(stored(job)).extracting(Job::getRetries, Job::getDuedate).containsExactly(0, job.getDuedate());
        assertThat(rosa.put(retries, now).status()).isEqualTo(204);
        assertThat(stored(job))
                .extracting(Job::getRetries, found -> found.getDuedate().toInstant())
                .containsExactly(1, Instant.parse("2026-11-30T14:00:00Z"));

        management.setJobRetries(job.getId(), 0);
        assertThat(rosa.put(ENGINE + "job-definition/" + job.getJobDefinitionId() + "/retries", Map.of("retries", 1))
                        .status())
                .isEqualTo(204);
        assertThat(stored(job).getRetries()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maria", "rosa", "gabriel", "admin"})
    void theCleanUpOfTheHistoryGoesOnAsItIsSet(String user) {
        history.cleanUpHistoryAsync(true);
        List<Job> before = history.findHistoryCleanupJobs();
        assertThat(before).isNotEmpty();
        Browser browser = Browser.of(port, user);

        refused(browser.send("POST", ENGINE + "history/cleanup?immediatelyDue=true"));
        refused(browser.send("POST", ENGINE + "history/cleanup?immediatelyDue=false"));
        for (Job job : before) {
            String address = ENGINE + "job/" + job.getId();
            refused(browser.delete(address));
            refused(browser.put(address + "/duedate", Map.of("duedate", "2030-01-01T00:00:00.000+0000")));
            refused(browser.put(address + "/suspended", Map.of("suspended", true)));
            refused(browser.put(address + "/retries", Map.of("retries", 5)));
            refused(browser.send("POST", address + "/execute"));
        }

        assertThat(history.findHistoryCleanupJobs())
                .extracting(Job::getId, Job::getDuedate, Job::isSuspended, Job::getRetries)
                .containsExactlyElementsOf(before.stream()
                        .map(job -> org.assertj.core.groups.Tuple.tuple(
                                job.getId(), job.getDuedate(), false, job.getRetries()))
                        .toList());
        before.forEach(job -> management.executeJob(job.getId()));
    }

    private Job stored(Job job) {
        return management.createJobQuery().jobId(job.getId()).singleResult();
    }
}
