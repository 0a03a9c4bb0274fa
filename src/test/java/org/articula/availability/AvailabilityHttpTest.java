package org.articula.availability;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PLUGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people are told over HTTP while the database is away or the disk is full, and what health says of it. */
@ProcessTest
class AvailabilityHttpTest {

    private static final String AWAY = "La base de datos no responde en este momento.";
    private static final String FULL = "El disco del servidor está lleno; no se guardó nada";
    private static final String HEALTH = "/actuator/health";

    @LocalServerPort
    int port;

    @Autowired
    Outage outage;

    @Autowired
    AtomicLong freeBytes;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms meetingForms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @AfterEach
    void allIsWell() {
        outage.ends();
        freeBytes.set(Long.MAX_VALUE);
        jdbc.sql("DELETE FROM ACT_RU_INCIDENT WHERE ID_ = 'health-test'").update();
    }

    @Test
    void withoutTheDatabaseEveryRequestSaysSoInSpanishAndWaitsOnce() {
        Network network = scenario.startNetwork(3);
        Browser maria = Browser.of(port, "maria");
        String task = PLUGIN + "task/"
                + scenario.task(network, "userTask_prepareAgenda").getId();

        outage.begins();

        for (Answer answer : List.of(
                Browser.at(port).signIn("maria", Browser.PASSWORD, "tasklist"),
                maria.get(task + "/form"),
                maria.put(task + "/draft", Map.of("data", Map.of("note", "x"))),
                maria.post(task + "/submit", Map.of("data", meetingFormsData())),
                maria.get(PLUGIN + "meetings"),
                maria.get(ENGINE + "task"))) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("10");
            assertThat(answer.header("Content-Type")).startsWith("application/json");
            assertThat(answer.json().get("message").asText()).startsWith(AWAY);
        }
        outage.begins();
        maria.post(task + "/submit", Map.of("data", meetingFormsData()));
        assertThat(outage.refused()).as("nobody waits twice in one request").isEqualTo(1);

        outage.ends();
        assertThat(maria.post(task + "/submit", Map.of("data", meetingForms.agenda(network)))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aMembersPageSaysItInHtml() {
        outage.begins();

        Answer answer = Browser.at(port).page("/responder/" + "A".repeat(64));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<html lang=\"es\">").contains(AWAY).doesNotContain("Exception");
        assertThat(Browser.at(port).page("/").status()).isEqualTo(200);
    }

    @Test
    void onAFullDiskChangesAreRefusedAndReadingAndSigningInGoOn() {
        Network network = scenario.startNetwork(3);
        String task = PLUGIN + "task/"
                + scenario.task(network, "userTask_prepareAgenda").getId();

        freeBytes.set(999);

        Browser maria = Browser.of(port, "maria");
        assertThat(maria.get(task + "/form").status()).isEqualTo(200);
        assertThat(maria.get(ENGINE + "task/count").status()).isEqualTo(200);
        Answer draft = maria.put(task + "/draft", Map.of("data", Map.of("note", "x")));
        assertThat(draft.status()).isEqualTo(507);
        assertThat(draft.json().get("message").asText()).startsWith(FULL);
        Answer member = Browser.at(port).postForm("/responder/" + "A".repeat(64), "respuesta=YES");
        assertThat(member.status()).isEqualTo(507);
        assertThat(member.body()).contains(FULL).contains("<html");
        assertThat(Browser.at(port).get(HEALTH).status()).isEqualTo(503);

        freeBytes.set(1_000);
        assertThat(maria.put(task + "/draft", Map.of("data", Map.of("note", "x")))
                        .status())
                .isEqualTo(204);
        assertThat(Browser.at(port).get(HEALTH).status()).isEqualTo(200);
    }

    @Test
    void onAFullDiskNoJobIsTakenUp() {
        Network network = scenario.startNetwork(3);
        clock.set(scenario.openMeeting(network).startsAt());
        assertThat(scenario.dueJobs(network)).isNotEmpty();

        freeBytes.set(999);
        assertThat(acquired()).isZero();

        freeBytes.set(1_000);
        assertThat(acquired()).isPositive();
    }

    @Test
    void healthTellsStrangersUpOrDownAndNothingElse() {
        assertThat(Browser.at(port).get(HEALTH).body()).isEqualTo("{\"status\":\"UP\"}");

        jdbc.sql(
                        "INSERT INTO ACT_RU_INCIDENT (ID_, REV_, INCIDENT_TIMESTAMP_, INCIDENT_TYPE_) VALUES ('health-test', 1, ?, 'failedJob')")
                .param(java.sql.Timestamp.from(clock.instant()))
                .update();
        assertThat(Browser.at(port).get(HEALTH).body())
                .as("an incident waits for a person, and the service works")
                .isEqualTo("{\"status\":\"UP\"}");

        outage.begins();
        Answer down = Browser.at(port).get(HEALTH);
        assertThat(down.status()).isEqualTo(503);
        assertThat(down.body()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/env",
                "/beans",
                "/configprops",
                "/heapdump",
                "/threaddump",
                "/loggers",
                "/mappings",
                "/metrics",
                "/info",
                "/flyway",
                "/shutdown",
                "/health/db",
                "/health/disk"
            })
    void nothingElseOfTheKindExists(String path) {
        assertThat(Browser.at(port).get("/actuator" + path).status()).isIn(401, 403, 404);
        assertThat(Browser.at(port).post("/actuator" + path, Map.of()).status()).isIn(401, 403, 404, 405);
    }

    private static Map<String, Object> meetingFormsData() {
        return Map.of("moderatorId", "x", "items", List.of(MeetingForms.item("Tema", "x", 5)));
    }

    private int acquired() {
        return engine.getCommandExecutorTxRequiresNew()
                .execute(engine.getJobExecutor().getAcquireJobsCmd(3))
                .size();
    }
}
