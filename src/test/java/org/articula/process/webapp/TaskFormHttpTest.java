package org.articula.process.webapp;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PLUGIN;
import static org.articula.process.MeetingForms.item;
import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form of a task over HTTP: opened, kept as a draft, and sent with faults. */
@ProcessTest
class TaskFormHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms meetingForms;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTaskOpensWithItsFormAndFreshData() {
        Network network = scenario.startNetwork(5);

        Answer answer = Browser.of(port, "maria").get(form(agendaTask(network)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonNode form = answer.json();
        assertThat(form.at("/schema/id").asText()).isEqualTo("prepareAgendaForm");
        assertThat(form.at("/schema/components")).isNotEmpty();
        assertThat(form.at("/data/networkName").asText()).isEqualTo(network.name());
        assertThat(form.at("/data/memberOptions")).hasSize(5);
        assertThat(form.get("draft").isNull()).isTrue();
        assertThat(Browser.of(port, "maria").get(form("nothing")).status()).isEqualTo(404);
    }

    @Test
    void aDraftIsSharedByTheTeamAndGoesWithTheTask() {
        Network network = scenario.startNetwork(5);
        String task = agendaTask(network);
        Browser maria = Browser.of(port, "maria");
        Browser jorge = Browser.of(port, "jorge");

        assertThat(maria.put(draft(task), Map.of("data", Map.of("note", "Traer lana «merino» 🐑")))
                        .status())
                .isEqualTo(204);
        JsonNode read = jorge.get(form(task)).json().get("draft");
        assertThat(read.at("/data/note").asText()).isEqualTo("Traer lana «merino» 🐑");
        assertThat(read.get("savedBy").asText()).isEqualTo("maria");
        assertThat(read.get("savedAt").asText()).isEqualTo("2026-11-30T14:00:00Z");

        jorge.put(draft(task), Map.of("data", Map.of("note", "Y los telares")));
        assertThat(maria.get(form(task)).json().at("/draft/savedBy").asText()).isEqualTo("jorge");
        assertThat(jorge.delete(draft(task)).status()).isEqualTo(204);
        assertThat(maria.get(form(task)).json().get("draft").isNull()).isTrue();

        maria.put(draft(task), Map.of("data", Map.of("note", "Otra vez")));
        assertThat(drafts(task)).isEqualTo(1);
        assertThat(jorge.post(submit(task), Map.of("data", meetingForms.agenda(network)))
                        .status())
                .isEqualTo(204);
        assertThat(drafts(task)).isZero();
        assertThat(maria.put(draft(task), Map.of("data", Map.of())).status()).isEqualTo(404);
    }

    @Test
    void aDraftGoesWithATaskWhoseTimeIsUp() {
        Network network = scenario.startNetwork(5);
        String task = agendaTask(network);
        Browser.of(port, "maria").put(draft(task), Map.of("data", Map.of("note", "A medias")));

        scenario.travelTo(network, scenario.openMeeting(network).startsAt().minusSeconds(24 * 3600));

        assertThat(drafts(task)).isZero();
    }

    @Test
    void missingUnknownAndMistypedFieldsAreToldAtTheirPlace() {
        Network network = scenario.startNetwork(5);
        String task = agendaTask(network);
        Browser maria = Browser.of(port, "maria");
        String owner = scenario.membersOf(network).get(0).id();

        Answer empty = maria.post(submit(task), Map.of("data", Map.of()));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().get("message").asText()).isEqualTo("Revise los campos marcados.");
        assertThat(empty.errors())
                .containsExactly(
                        entry("items", "Agregue al menos un punto al orden del día."),
                        entry("moderatorId", "Elija quién modera la reunión."));

        Map<String, Object> unknown = meetingForms.agenda(network);
        unknown.put("budget", 5);
        assertThat(maria.post(submit(task), Map.of("data", unknown)).errors())
                .containsExactly(entry("budget", "El formulario no tiene el campo «budget»."));

        Map<String, Object> inARow =
                map("moderatorId", owner, "items", List.of(item("A", owner, 5), withColour(owner)));
        assertThat(maria.post(submit(task), Map.of("data", inARow)).errors()).containsOnlyKeys("items[1].colour");

        Map<String, Object> mistyped = item("A", owner, 5);
        mistyped.put("minutes", "veinte");
        assertThat(maria.post(submit(task), Map.of("data", map("moderatorId", owner, "items", List.of(mistyped))))
                        .errors())
                .containsExactly(entry("items[0].minutes", "«veinte» no es un número."));

        Map<String, Object> bad = item(" ", "nobody", 0);
        bad.put("kind", "DANCE");
        assertThat(maria.post(submit(task), Map.of("data", map("moderatorId", owner, "items", List.of(bad))))
                        .errors())
                .containsOnlyKeys("items[0].kind");
        bad.put("kind", "TOPIC");
        assertThat(maria.post(submit(task), Map.of("data", map("moderatorId", owner, "items", List.of(bad))))
                        .errors())
                .containsOnlyKeys("items[0].title", "items[0].minutes");

        assertThat(agendaTask(network)).isEqualTo(task);
        assertThat(scenario.agendaOf(network)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no es JSON",
                "[]",
                "null",
                "\"data\"",
                "{}",
                "{\"data\":null}",
                "{\"data\":[1]}",
                "{\"data\":\"x\"}",
                "{\"data\":{\"items\":{}}}",
                "{\"data\":{\"items\":[null],\"moderatorId\":\"x\"}}",
                "{\"data\":{\"items\":[[]],\"moderatorId\":[1]}}",
                "{\"data\":{\"moderatorId\":{\"id\":1}}}",
            })
    void aBodyOfAnotherShapeIsRefusedAndNotAFault(String body) {
        Network network = scenario.startNetwork(3);
        String task = agendaTask(network);

        Answer answer = Browser.of(port, "maria").post(submit(task), body);

        assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
        assertThat(agendaTask(network)).isEqualTo(task);
    }

    @Test
    void aBodyThatNobodyTypedIsRefused() {
        Network network = scenario.startNetwork(3);
        String task = agendaTask(network);

        Answer answer =
                Browser.of(port, "maria").put(draft(task), Map.of("data", Map.of("note", "x".repeat(1_000_000))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(drafts(task)).isZero();
    }

    @Test
    void aStartFormTellsItsFaultsAndStartsOnlyOnce() {
        Network network = scenario.startNetwork(5);
        Browser maria = Browser.of(port, "maria");
        String start = PLUGIN + "process-definition/" + definition(maria, "changeMeeting");

        JsonNode form = maria.get(start + "/form").json();
        assertThat(form.at("/schema/id").asText()).isEqualTo("changeMeetingForm");
        assertThat(form.at("/data/meetings").findValuesAsText("label"))
                .anyMatch(label -> label.contains(network.name()));

        maria.put(start + "/draft", Map.of("data", Map.of("reason", "A medias")));
        assertThat(Browser.of(port, "jorge")
                        .get(start + "/form")
                        .json()
                        .get("draft")
                        .isNull())
                .as("the draft of a start form is its writer's own")
                .isTrue();

        Map<String, Object> data = map(
                "meetingId",
                scenario.openMeeting(network).id(),
                "action",
                "MOVE",
                "newStart",
                "2026-11-27T15:00",
                "reason",
                "Feria");
        Answer refused = maria.post(start + "/submit", Map.of("data", data));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly(entry("newStart", "La fecha debe ser futura."));
        assertThat(maria.get(start + "/form").json().get("draft").isNull()).isFalse();

        data.put("newStart", "2026-12-04T15:00");
        Answer started = maria.post(start + "/submit", Map.of("data", data));
        assertThat(started.status()).isEqualTo(200);
        assertThat(started.json().get("processInstanceId").asText()).isNotBlank();
        assertThat(maria.get(start + "/form").json().get("draft").isNull()).isTrue();
        assertThat(maria.post(start + "/submit", Map.of("data", data)).errors())
                .as("a second tap on the button")
                .containsOnlyKeys("newStart");
    }

    private static Map<String, Object> withColour(String owner) {
        Map<String, Object> item = item("B", owner, 5);
        item.put("colour", "red");
        return item;
    }

    private String agendaTask(Network network) {
        return scenario.task(network, "userTask_prepareAgenda").getId();
    }

    private int drafts(String task) {
        return jdbc.sql("SELECT COUNT(*) FROM form_draft WHERE draft_key = ?")
                .param("task:" + task)
                .query(Integer.class)
                .single();
    }

    private static String definition(Browser browser, String key) {
        return browser.get(ENGINE + "process-definition/key/" + key)
                .json()
                .get("id")
                .asText();
    }

    private static String form(String task) {
        return PLUGIN + "task/" + task + "/form";
    }

    private static String draft(String task) {
        return PLUGIN + "task/" + task + "/draft";
    }

    private static String submit(String task) {
        return PLUGIN + "task/" + task + "/submit";
    }
}
