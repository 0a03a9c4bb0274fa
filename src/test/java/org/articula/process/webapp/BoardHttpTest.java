package org.articula.process.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.formation.PhaseOneRun;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The board of the supervising unit: every network with what it waits for, for those who may see it. */
@ProcessTest
class BoardHttpTest {

    private static final String BOARD = "/camunda/api/cockpit/plugin/articula/default/";

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    PhaseOneRun run;

    @Autowired
    Networks networks;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestClock clock;

    @AfterEach
    void back() {
        clock.set(TestClock.MONDAY);
    }

    @Test
    void aNetworkThatMeetsTellsWhatWaitsForWhomSinceWhen() {
        Network network = scenario.startNetwork(3, "maria");

        JsonNode row = rowOf(network);

        assertThat(row.get("trouble").asText()).isEqualTo("NONE");
        assertThat(row.get("troubleText").asText()).isEqualTo("Al día");
        assertThat(row.get("articulator").asText()).isEqualTo("María Cotacachi");
        assertThat(row.get("phase").asText()).isEqualTo("Sin plan todavía");
        assertThat(row.at("/nextMeeting/text").asText()).isEqualTo("3 dic 2026");
        assertThat(row.get("lastValidMeeting").isNull()).isTrue();
        JsonNode work = row.at("/waiting/0");
        assertThat(work.get("what").asText()).isEqualTo("Preparar la agenda");
        assertThat(work.get("whom").asText()).isEqualTo("los articuladores");
        assertThat(work.at("/since/date").asText()).isEqualTo("2026-11-30");
        assertThat(work.get("days").asText()).isEqualTo("hoy");
        assertThat(work.get("overdue").asBoolean()).isFalse();
        assertThat(work.get("instanceId").asText())
                .isEqualTo(scenario.task(network, "userTask_prepareAgenda").getProcessInstanceId())
                .isEqualTo(row.get("instanceId").asText());
    }

    @Test
    void aTaskThatSomebodyTookWaitsForThemAndIsToldWhenItIsOverdue() {
        Network network = scenario.startNetwork(3, "maria");
        String task = scenario.task(network, "userTask_prepareAgenda").getId();
        tasks.setAssignee(task, "maria");
        clock.set(TestClock.MONDAY.plus(Duration.ofDays(10)));

        JsonNode row = rowOf(network);

        assertThat(row.get("trouble").asText()).isEqualTo("OVERDUE");
        assertThat(row.at("/reasons/0/text").asText())
                .startsWith("Una tarea vencida: «Preparar la agenda» venció hace ")
                .endsWith(" y espera a María Cotacachi.");
        assertThat(row.at("/waiting/0/overdue").asBoolean()).isTrue();
    }

    @Test
    void aNetworkThatIsFormedTellsItsPhaseItsStepAndItsDelay() {
        Network network = run.begin();
        clock.set(TestClock.MONDAY.plus(Duration.ofDays(35)));

        JsonNode row = rowOf(network);

        assertThat(row.get("phase").asText()).isEqualTo("Fase 1: promoción y selección");
        assertThat(row.get("step").asText()).isEqualTo("Vender la idea");
        assertThat(row.get("delay").asText()).isEqualTo("5 días de demora en su fase");
        assertThat(row.get("statusText").asText()).isEqualTo("En formación");
    }

    @Test
    void whatTheUnitHasToDecideIsToldAsItsOwn() {
        Network network = run.waitingForAuthorization();

        JsonNode row = rowOf(network);

        assertThat(row.get("reasons"))
                .extracting(reason -> reason.get("trouble").asText())
                .contains("WAITS_FOR_UNIT");
        assertThat(row.at("/waiting/0/whom").asText()).isEqualTo("la unidad de apoyo");
    }

    @Test
    void aFaultIsToldOnceAndLeadsToTheProcessItHappenedIn() {
        Network network = run.begin();
        String instance = scenario.task(network, "userTask_prepareTalk").getProcessInstanceId();
        String fault =
                runtime.createIncident("broken", instance, "test", "Roto").getId();
        try {
            JsonNode row = rowOf(network);

            assertThat(row.get("trouble").asText()).isEqualTo("STOPPED");
            assertThat(row.at("/reasons/0/text").asText()).startsWith("Un proceso se detuvo por un fallo");
            assertThat(row.get("instanceId").asText()).isEqualTo(instance);
        } finally {
            runtime.resolveIncident(fault);
        }
        assertThat(rowOf(network).get("trouble").asText()).isEqualTo("NONE");
    }

    @Test
    void theSheetHoldsTheRowsThatWereChosen() throws Exception {
        Network network = scenario.startNetwork(3, "maria");
        Network forming = run.begin();

        Answer all = rosa().get(BOARD + "board/sheet");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("tablero.xlsx");
        assertThat(codes(all)).contains(network.code(), forming.code());
        assertThat(codes(rosa().get(BOARD + "board/sheet?phase=Fase%201%3A%20promoci%C3%B3n%20y%20selecci%C3%B3n")))
                .contains(forming.code())
                .doesNotContain(network.code());
        assertThat(codes(rosa().get(BOARD + "board/sheet?place=Otavalo&sector=Nada")))
                .isEmpty();
    }

    @Test
    void endedNetworksAreNotWatched() {
        Network network = scenario.startNetwork(3);
        networks.end(network.id(), "Se fueron.");

        assertThat(rows()).noneMatch(row -> row.get("networkCode").asText().equals(network.code()));
        assertThat(rosa().get(BOARD + "network-names")
                        .json()
                        .get(network.code())
                        .asText())
                .isEqualTo(network.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "board/sheet", "network-names"})
    void supervisorsAndAdministratorsSeeItAndNobodyElse(String path) {
        for (String user : List.of("rosa", "admin")) {
            assertThat(Browser.signedIn(port, user, "cockpit").get(BOARD + path).status())
                    .as(user)
                    .isEqualTo(200);
        }
        for (String user : List.of("maria", "gabriel")) {
            assertThat(Browser.of(port, user).get(BOARD + path).status())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(Browser.at(port).get(BOARD + path).status()).isEqualTo(401);
    }

    private JsonNode rowOf(Network network) {
        return rows().stream()
                .filter(row -> row.get("networkCode").asText().equals(network.code()))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> rows() {
        return StreamSupport.stream(rosa().get(BOARD + "board").json().spliterator(), false)
                .toList();
    }

    private Browser rosa() {
        return Browser.signedIn(port, "rosa", "cockpit");
    }

    private static List<String> codes(Answer answer) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.content()))) {
            List<String> codes = new ArrayList<>();
            for (Row row : book.getSheet("Tablero")) {
                codes.add(row.getCell(0).getStringCellValue());
            }
            assertThat(codes.remove(0)).isEqualTo("Código");
            return codes;
        }
    }
}
