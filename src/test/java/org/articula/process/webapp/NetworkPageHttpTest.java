package org.articula.process.webapp;

import static org.articula.process.Browser.PLUGIN;
import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.articula.TestClock;
import org.articula.letter.MemberLetters;
import org.articula.letter.SignedLetter;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.formation.PhaseOneRun;
import org.articula.sheet.TestWorkbooks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** «Redes»: the list of networks and the page of each, section by section as each room tells it. */
@ProcessTest
class NetworkPageHttpTest {

    private static final int LIGHT = 60_000;

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    PhaseOneRun run;

    @Autowired
    MemberLetters letters;

    @Autowired
    TestClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.set(TestClock.MONDAY);
    }

    @Test
    void aNetworkThatHasMetTellsAllOfItself() {
        Network network = scenario.startNetwork(3);
        List<Member> members = scenario.membersOf(network);
        forms.hold(
                network,
                minutes -> minutes.put(
                        "agreements",
                        List.of(map(
                                "text",
                                "Comprar la lana",
                                "responsibleId",
                                members.get(0).id(),
                                "dueOn",
                                "2026-12-10"))),
                "PRESENT",
                "PRESENT",
                "UNJUSTIFIED");

        JsonNode page = page("maria", network.code());

        assertThat(page.path("networkName").asText()).isEqualTo(network.name());
        assertThat(page.path("sections").findValuesAsText("id"))
                .containsSubsequence(
                        "resumen",
                        "espera",
                        "iniciar",
                        "integrantes",
                        "acuerdos",
                        "actas",
                        "asistencia",
                        "reglamento",
                        "bitacora");
        assertThat(cells(page, "integrantes")).hasSize(3).first().satisfies(row -> assertThat(text(row.get(0)))
                .isEqualTo(members.get(0).name()));
        assertThat(texts(page, "acuerdos"))
                .containsExactly(List.of("Comprar la lana", members.get(0).name(), "10 de diciembre de 2026"));
        assertThat(texts(page, "asistencia"))
                .containsExactly(
                        List.of(members.get(0).name(), "1", "", "", "", "", "", ""),
                        List.of(members.get(1).name(), "1", "", "", "", "", "", ""),
                        List.of(members.get(2).name(), "", "", "", "", "1", "", ""));
        assertThat(texts(page, "bitacora"))
                .anySatisfy(row -> assertThat(row.get(3)).startsWith("Reunión n.º 1 realizada en"));
        assertThat(page("maria", network.id())).as("by its id").isEqualTo(page);
    }

    @Test
    void everyMemberIsACallAwayAndWhoHasNotSignedIsSeen() {
        Network network = scenario.startNetwork(3);
        List<Member> members = scenario.membersOf(network);
        letters.takeOver(List.of(new SignedLetter(members.get(1).id(), LocalDate.of(2026, 11, 5), null)), "maria");

        List<JsonNode> rows = cells(page("maria", network.code()), "integrantes");

        assertThat(section(page("maria", network.code()), "integrantes")
                        .at("/blocks/0/headings/6")
                        .asText())
                .isEqualTo("Carta compromiso");
        assertThat(rows)
                .extracting(row -> text(row.get(6)))
                .containsExactly("sin firma", "firmada el 05/11/2026", "sin firma");
        assertThat(rows)
                .extracting(row -> row.get(6).path("alarming").asBoolean())
                .containsExactly(true, false, true);
        JsonNode phone = rows.get(0).get(3).path("links");
        assertThat(phone.at("/0/address").asText()).isEqualTo("tel:+593990001001");
        assertThat(phone.at("/1/address").asText()).startsWith("https://wa.me/593990001001?text=");
    }

    @Test
    void theBookHasTheMinutesOfEveryMeeting() {
        Network network = scenario.startNetwork(2);
        forms.hold(network, "PRESENT");
        forms.hold(network, "PRESENT");

        List<JsonNode> rows = cells(page("rosa", network.code()), "actas");

        assertThat(rows).extracting(row -> text(row.get(0))).containsExactly("N.º 2", "N.º 1");
        for (JsonNode row : rows) {
            Answer minutes = Browser.of(port, "rosa").get(link(row.get(3)));
            assertThat(minutes.status()).isEqualTo(200);
            assertThat(minutes.header("Content-Type")).isEqualTo("application/pdf");
        }
        String open = link(rows.get(0).get(3))
                .replaceAll("[^/]+$", scenario.openMeeting(network).id());
        assertThat(Browser.of(port, "rosa").get(open).status())
                .as("not closed yet")
                .isEqualTo(404);
    }

    @Test
    void whatWaitsOpensWhereItIsDone() {
        Network network = scenario.startNetwork(2);

        List<JsonNode> rows = cells(page("maria", network.code()), "espera");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(text(row.get(0))).isEqualTo("Preparar la agenda");
            assertThat(link(row.get(0)))
                    .isEqualTo("/camunda/app/tasklist/default/#/?task="
                            + scenario.task(network, "userTask_prepareAgenda").getId());
            assertThat(text(row.get(1))).isEqualTo("los articuladores");
            assertThat(text(row.get(2))).isEqualTo("30 de noviembre de 2026");
        });
    }

    @Test
    void whatOneCanBeginHasTheNetworkChosen() {
        Network network = scenario.startNetwork(2);

        Map<String, String> ofArticulator = starts("maria", network);

        assertThat(ofArticulator)
                .containsEntry(
                        "Suspender una red",
                        "/camunda/app/tasklist/default/#/?processStart=suspendNetwork&elige=networkId." + network.id())
                .containsEntry(
                        "Anotar en la bitácora",
                        "/camunda/app/tasklist/default/#/?processStart=writeLogbook&elige=subjectId." + network.id())
                .containsEntry(
                        "Mover o cancelar una reunión",
                        "/camunda/app/tasklist/default/#/?processStart=changeMeeting&elige=meetingId."
                                + scenario.openMeeting(network).id())
                .containsKeys("Modificar el reglamento interno", "Ingreso o retiro de un integrante")
                .doesNotContainKeys("Cerrar una red", "Adelantar, repetir o posponer un paso");
        assertThat(starts("rosa", network)).containsKey("Cerrar una red");
        assertThat(starts("maria", run.begin())).containsKey("Adelantar, repetir o posponer un paso");
    }

    @Test
    void theLogbookTellsOfMeetingsThatFailedToo() {
        Network network = scenario.startNetwork(3);
        String first = scenario.openMeeting(network).id();
        scenario.start(
                "maria", "changeMeeting", map("meetingId", first, "action", "CANCEL", "reason", "Fiesta del pueblo"));
        scenario.runDueJobs(network);
        forms.toMinutes(network, "PRESENT", "UNJUSTIFIED");
        forms.confirmNoQuorum(network);
        Map<String, Object> shown = scenario.open(network, "userTask_setNewDate");
        scenario.complete(network, "userTask_setNewDate", Map.of("nextStart", shown.get("nextStart")));
        scenario.runDueJobs(network);

        List<List<String>> rows = texts(page("maria", network.code()), "bitacora");

        assertThat(rows)
                .extracting(row -> row.get(3))
                .satisfiesExactly(
                        last -> assertThat(last).startsWith("Reunión n.º 2 no válida, sin cuórum en "),
                        cancelled -> assertThat(cancelled)
                                .startsWith("Reunión n.º 1, prevista para el ")
                                .endsWith("cancelada: Fiesta del pueblo"));
        byte[] workbook = Browser.of(port, "maria")
                .get(PLUGIN + "download/bitacora/" + network.id())
                .content();
        assertThat(TestWorkbooks.rows(workbook, "Bitácora " + network.code()))
                .filteredOn(row -> row.contains("Reunión"))
                .hasSize(2);
    }

    @Test
    void onlyCompanionsSeeIt() {
        Network network = scenario.startNetwork(2);
        for (String resource : List.of("networks", "networks/" + network.code())) {
            assertThat(Browser.at(port).get(PLUGIN + resource).status()).isEqualTo(401);
            assertThat(Browser.of(port, "gabriel").get(PLUGIN + resource).status())
                    .isEqualTo(403);
        }
        assertThat(Browser.of(port, "maria").get(PLUGIN + "networks/NADA").status())
                .isEqualTo(404);
    }

    @Test
    void theListHasALineForEveryNetwork() {
        Network formed = scenario.startNetwork(2, "maria");
        Network forming = run.begin();

        JsonNode rows = Browser.of(port, "maria").get(PLUGIN + "networks").json();

        assertThat(row(rows, formed).path("nextMeeting").asText()).startsWith("jueves 3 de diciembre de 2026");
        assertThat(row(rows, formed).path("articulator").asText()).contains("María");
        assertThat(row(rows, forming).path("phase").asText())
                .isEqualTo("Fase 1: promoción y selección · Vender la idea");
    }

    @Test
    void thePageIsLightInAll() {
        Network network = scenario.startNetwork(12);
        forms.hold(network, "PRESENT");
        Browser maria = Browser.of(port, "maria");
        Document frame = Jsoup.parse(maria.get("/red.html").body());
        Stream<String> needed = frame.select("script, link").stream()
                .map(part -> part.attr("src") + part.attr("href"))
                .distinct();

        int bytes = Stream.concat(needed, Stream.of("/red.html", "/navegacion", PLUGIN + "networks/" + network.code()))
                .mapToInt(address -> maria.get(address).content().length)
                .sum();

        assertThat(bytes).isBetween(1, LIGHT);
    }

    private Map<String, String> starts(String user, Network network) {
        JsonNode links = section(page(user, network.code()), "iniciar").at("/blocks/0/links");
        return StreamSupport.stream(links.spliterator(), false)
                .collect(Collectors.toMap(one -> one.path("text").asText(), one -> one.path("address")
                        .asText()));
    }

    private JsonNode page(String user, String key) {
        return Browser.of(port, user).get(PLUGIN + "networks/" + key).json();
    }

    private static JsonNode row(JsonNode rows, Network network) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("networkCode").asText().equals(network.code()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode section(JsonNode page, String id) {
        return StreamSupport.stream(page.path("sections").spliterator(), false)
                .filter(section -> section.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> cells(JsonNode page, String id) {
        return StreamSupport.stream(section(page, id).at("/blocks/0/rows").spliterator(), false)
                .toList();
    }

    private static List<List<String>> texts(JsonNode page, String id) {
        return cells(page, id).stream()
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(NetworkPageHttpTest::text)
                        .toList())
                .toList();
    }

    /** What one reads in a cell. */
    private static String text(JsonNode cell) {
        return cell.path("text").asText() + cell.at("/links/0/text").asText();
    }

    private static String link(JsonNode cell) {
        return cell.at("/links/0/address").asText();
    }
}
