package org.articula.process.webapp;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PLUGIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the list of tasks shows and says: whose a task becomes, what its card tells, and what comes after it. */
@ProcessTest
class TaskListHttpTest {

    private static final String AGENDA = "userTask_prepareAgenda";

    /** 72 and 24 hours, and half an hour, before Thursday 3 December 2026, 15:00 in Ecuador. */
    private static final Instant INVITATION = Instant.parse("2026-11-30T20:00:00Z");

    private static final Instant REMINDER = Instant.parse("2026-12-02T20:00:00Z");
    private static final Instant DOORS_OPEN = Instant.parse("2026-12-03T19:30:00Z");

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Test
    void openingTakesATaskOfOnesOwnNetworkAndNobodyElses() {
        Network network = scenario.startNetwork(5, "maria");
        String task = scenario.task(network, AGENDA).getId();

        JsonNode own = opening("maria", task);
        assertThat(own.get("takes").asBoolean()).isTrue();
        assertThat(own.get("code").asText()).isEqualTo(network.code());

        JsonNode others = opening("jorge", task);
        assertThat(others.get("takes").asBoolean()).isFalse();
        assertThat(others.get("mayTake").asBoolean()).isTrue();
        assertThat(others.get("accompaniedBy").asText()).isEqualTo("María Cotacachi");

        JsonNode looking = opening("rosa", task);
        assertThat(looking.get("takes").asBoolean()).isFalse();
        assertThat(looking.get("mayTake").asBoolean()).isFalse();

        Browser.of(port, "jorge").post(ENGINE + "task/" + task + "/claim", Map.of("userId", "jorge"));
        assertThat(opening("maria", task).get("takes").asBoolean()).isFalse();
    }

    @Test
    void aCardTellsUntilWhenForWhomAndAboutWhat() {
        Network network = scenario.startNetwork(5, "maria");
        String task = scenario.task(network, AGENDA).getId();

        JsonNode cards = Browser.of(port, "maria")
                .get(PLUGIN + "list/cards?ids=" + task + ",nothing")
                .json();

        assertThat(cards).hasSize(1);
        JsonNode card = cards.get(0);
        assertThat(card.get("title").asText()).isEqualTo("Preparar la agenda");
        assertThat(card.get("subject").asText()).isEqualTo(network.name());
        assertThat(card.get("meeting").asText()).isEqualTo("Reunión 1: jueves 3 de diciembre a las 15:00");
        assertThat(card.get("due").asText()).isEqualTo("Hasta el lunes 30 de noviembre a las 15:00");
        assertThat(card.get("overdue").asBoolean()).isFalse();
        assertThat(Browser.of(port, "maria").get(PLUGIN + "list/cards").json()).isEmpty();
    }

    @Test
    void networksWithTasksCanBeLookedForByName() {
        Network network = scenario.startNetwork(5, "maria");

        JsonNode subjects =
                Browser.of(port, "maria").get(PLUGIN + "list/subjects").json();

        assertThat(subjects)
                .anySatisfy(subject -> assertThat(subject.get("code").asText()).isEqualTo(network.code()))
                .allSatisfy(subject -> assertThat(subject.get("name").asText()).isNotBlank());
    }

    @Test
    void afterATaskOneReadsWhatTheProductWillDoAndFindsTheNextOne() {
        Network network = scenario.startNetwork(5, "maria");
        scenario.complete(network, AGENDA, agenda(network));

        JsonNode prepared = next("maria", network);
        assertThat(prepared.get("said").asText())
                .isEqualTo("Articula enviará las invitaciones el lunes 30 de noviembre a las 15:00.");
        assertThat(prepared.get("taskId").isNull()).isTrue();

        scenario.travelTo(network, INVITATION);
        JsonNode invited = next("maria", network);
        assertThat(invited.get("said").asText())
                .startsWith("Articula enviará los recordatorios el miércoles 2 de diciembre a las 15:00.")
                .contains("Sigue «Avisar por teléfono».");
        assertThat(invited.get("taskId").asText())
                .isEqualTo(scenario.task(network, "userTask_notifyByPhone").getId());
        assertThat(next("rosa", network).get("taskId").isNull()).isTrue();

        scenario.travelTo(network, REMINDER);
        assertThat(next("maria", network).get("said").asText())
                .contains("La tarea «Registrar la asistencia» se abrirá el jueves 3 de diciembre a las 14:30.");

        scenario.travelTo(network, DOORS_OPEN);
        JsonNode open = next("maria", network);
        assertThat(open.get("said").asText())
                .isEqualTo("Sigue «Registrar la asistencia». Hasta el jueves 3 de diciembre a las 15:00.");
        assertThat(open.get("taskId").asText())
                .isEqualTo(scenario.task(network, "userTask_recordAttendance").getId());
    }

    private Map<String, Object> agenda(Network network) {
        List<Member> members = scenario.membersOf(network);
        return Map.of(
                "moderatorId",
                members.get(0).id(),
                "items",
                List.of(MeetingForms.item(
                        "Compra conjunta de lana", members.get(1).id(), 20)));
    }

    private JsonNode opening(String user, String task) {
        return Browser.of(port, user)
                .get(PLUGIN + "task/" + task + "/form")
                .json()
                .get("opening");
    }

    private JsonNode next(String user, Network network) {
        return Browser.of(port, user)
                .get(PLUGIN + "list/next/" + network.code())
                .json();
    }
}
