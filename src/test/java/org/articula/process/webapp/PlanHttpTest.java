package org.articula.process.webapp;

import static org.articula.process.Browser.PLUGIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.articula.TestClock;
import org.articula.formation.Formations;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.formation.PhaseOneRun;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page «Plan»: every network under way with its phase, its steps and its delay. */
@ProcessTest
class PlanHttpTest {

    /** What both pages share is a file of its own. */
    private static final Pattern IMPORTED = Pattern.compile("from\"\\./(chunk-\\w+\\.js)\"");

    @LocalServerPort
    int port;

    @Autowired
    Formations formations;

    @Autowired
    Scenario scenario;

    @Autowired
    PhaseOneRun run;

    @Autowired
    TestClock clock;

    @Test
    void aNetworkThatIsFormedShowsItsStepsAndItsDelay() {
        Network network = run.begin();
        clock.set(TestClock.MONDAY.plusSeconds(35 * 86400));

        JsonNode row = rowOf(network);

        assertThat(row.get("statusText").asText()).isEqualTo("En formación");
        assertThat(row.get("planText").asText())
                .isEqualTo("Día 36 de los 365 del plan de un año, con 5 días de demora.");
        assertThat(row.get("delayDays").asInt()).isEqualTo(5);
        assertThat(row.get("phases")).hasSize(4);
        JsonNode first = row.at("/phases/0");
        assertThat(first.get("name").asText()).isEqualTo("Fase 1: promoción y selección");
        assertThat(first.get("text").asText()).isEqualTo("En curso, con 5 días de demora.");
        assertThat(first.get("current").asBoolean()).isTrue();
        assertThat(row.at("/phases/1/current").asBoolean()).isFalse();
        assertThat(first.at("/steps/0/name").asText()).isEqualTo("Vender la idea");
        assertThat(first.at("/steps/0/status").asText()).isEqualTo("UNDER_WAY");
        assertThat(first.at("/steps/1/text").asText()).isEqualTo("Previsto hasta el 14 de enero de 2027.");
        assertThat(Browser.of(port, "rosa").get(row.get("logbookLink").asText()).status())
                .isEqualTo(200);
    }

    @Test
    void aNetworkRegisteredAsAGroupIsInPhaseTwo() {
        Network network = scenario.startNetwork(3);
        formations.beginFormed(network.id());

        JsonNode row = rowOf(network);

        assertThat(row.get("statusText").asText()).isEqualTo("En marcha");
        assertThat(row.get("planText").asText()).isEqualTo("Día 61 de los 365 del plan de un año, sin demora.");
        assertThat(row.at("/phases/0/text").asText()).isEqualTo("Terminada antes de registrar la red.");
        assertThat(row.at("/phases/1/current").asBoolean()).isTrue();
        assertThat(row.at("/phases/1/steps/0/status").asText()).isEqualTo("UNDER_WAY");
        assertThat(row.at("/phases/1/steps/1/status").asText()).isEqualTo("NEEDED");
        assertThat(row.at("/phases/1/steps/2/status").asText()).isEqualTo("UNDER_WAY");
        assertThat(row.at("/phases/1/steps/3/status").asText()).isEqualTo("UNDER_WAY");
    }

    @Test
    void thePageOfMeetingsTellsTheSameDayOfThePlan() {
        Network formed = run.formed();
        scenario.travelTo(formed, scenario.openMeeting(formed).startsAt().plusSeconds(86400));

        String plan = rowOf(formed).get("planText").asText();

        assertThat(plan)
                .startsWith("Día 10 de los 365 del plan de un año, ")
                .endsWith(" Se esperaba 1 reunión válida y hubo 0: 1 de demora.");
        assertThat(rowOf("meetings", formed).get("planText").asText()).isEqualTo(plan);
    }

    @Test
    void whatWaitsIsToldWithWhomAndSinceWhen() {
        Network network = scenario.startNetwork(3);
        clock.set(scenario.openMeeting(network).startsAt().plusSeconds(60));

        assertThat(rowOf(network).get("waiting"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "Preparar la agenda: espera a los articuladores desde el 30 de noviembre de 2026",
                        "Cerrar el acta de la reunión 1: espera a la red desde el 3 de diciembre de 2026");
    }

    @Test
    void theLongestDelayComesFirst() {
        clock.set(TestClock.MONDAY);
        Network late = run.begin();
        clock.set(TestClock.MONDAY.plusSeconds(34 * 86400));
        Network punctual = run.begin();
        clock.set(TestClock.MONDAY.plusSeconds(35 * 86400));

        List<JsonNode> rows = rows("plan");

        assertThat(rows)
                .extracting(row -> row.get("networkCode").asText())
                .containsSubsequence(late.code(), punctual.code());
        assertThat(rows)
                .extracting(row -> row.get("delayDays").asLong())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void thePageAndWhatItNeedsAreServed() {
        for (String page : List.of("/plan.html", "/reuniones.html", "/red.html", "/tablero.html")) {
            List<String> needed = Jsoup.parse(served(page)).select("script, link[rel=stylesheet]").stream()
                    .map(part -> part.attr("src") + part.attr("href"))
                    .toList();
            assertThat(needed).as(page).hasSize(3).allSatisfy(path -> assertThat(path)
                    .matches("/pages/\\w+-\\w+\\.(js|css)"));
            assertThat(needed)
                    .flatExtracting(path -> imported(served(path)))
                    .as("what %s shares with the other", page)
                    .isNotEmpty()
                    .allSatisfy(this::served);
        }
        assertThat(Browser.at(port).get(PLUGIN + "plan").status()).isEqualTo(401);
    }

    private static List<String> imported(String script) {
        return IMPORTED.matcher(script)
                .results()
                .map(found -> "/pages/" + found.group(1))
                .toList();
    }

    private String served(String path) {
        Answer answer = Browser.at(port).get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private JsonNode rowOf(Network network) {
        return rowOf("plan", network);
    }

    private JsonNode rowOf(String page, Network network) {
        return rows(page).stream()
                .filter(row -> row.get("networkCode").asText().equals(network.code()))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> rows(String page) {
        JsonNode rows = Browser.of(port, "maria").get(PLUGIN + page).json();
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
