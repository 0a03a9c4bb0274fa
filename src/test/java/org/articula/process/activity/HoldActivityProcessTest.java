package org.articula.process.activity;

import static org.articula.process.MeetingForms.map;
import static org.articula.process.activity.ActivityForms.activity;
import static org.articula.process.activity.ActivityForms.held;
import static org.articula.process.activity.ActivityForms.preparation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.activity.Activities;
import org.articula.logbook.Logbook;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.overview.NetworkPages;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Organizar una actividad de confianza» (F2.3.b–F2.3.e): each kind from its proposal to what stays of it. */
@ProcessTest
class HoldActivityProcessTest {

    private static final String PREPARE = "userTask_prepareVisit";
    private static final String RECORD = "userTask_recordActivity";
    private static final String REFLECT = "userTask_recordReflection";
    private static final String ADOPT = "userTask_recordAdoption";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Activities activities;

    @Autowired
    Logbook logbook;

    @Autowired
    NetworkPages pages;

    @Autowired
    RuntimeService runtime;

    private Network network;
    private List<Member> people;

    @BeforeEach
    void aNetwork() {
        network = scenario.startNetwork(4);
        people = scenario.membersOf(network);
    }

    @Test
    void anIntegrationMovesOnceAndIsHeld() {
        assertThat(page()).contains("Todavía no ha organizado ninguna actividad");
        start("INTEGRATION", "Desayuno de trabajo", "2026-11-30", "integrationClass", "WORKING_MEAL");
        assertThat(scenario.task(network, RECORD).getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-12-01T17:00:00Z")));
        scenario.complete(
                network, RECORD, map("outcome", "MOVED", "newDate", "2026-12-02", "note", "Coincide con la feria"));
        assertThat(scenario.task(network, RECORD).getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-12-03T17:00:00Z")));
        assertThat(scenario.open(network, RECORD)).containsEntry("aboutText", "Coincide con la feria");
        scenario.travelTo(network, Instant.parse("2026-12-02T20:00:00Z"));

        Map<String, Object> opened = scenario.open(network, RECORD);
        assertThat(opened).containsEntry("heldOn", "2026-12-02");
        assertThat(opened.get("callers").toString()).contains("Integrante A", "Quien articula la red");
        Map<String, Object> done = held(
                people,
                "2026-12-02",
                "calledBy",
                people.get(1).id(),
                "cost",
                "18,75",
                "paidBy",
                "Entre todos",
                "achieved",
                "Se acordó comprar lana en conjunto");
        Map<String, Object> wrong = new HashMap<>(done);
        wrong.put("cost", "dieciocho");
        wrong.remove("paidBy");
        assertThat(Refusals.of(() -> scenario.complete(network, RECORD, wrong))).containsKey("cost");
        wrong.put("cost", "18,755");
        assertThat(Refusals.of(() -> scenario.complete(network, RECORD, wrong))).containsOnlyKeys("cost");
        wrong.put("cost", -1);
        assertThat(Refusals.of(() -> scenario.complete(network, RECORD, wrong))).containsOnlyKeys("cost", "paidBy");
        wrong.put("cost", "0");
        wrong.put("heldOn", "2026-12-24");
        assertThat(Refusals.of(() -> scenario.complete(network, RECORD, wrong))).containsOnlyKeys("heldOn", "paidBy");
        scenario.complete(network, RECORD, done);

        assertThat(trace())
                .containsExactly(
                        "Actividad propuesta",
                        "Registrar la actividad",
                        "Registrar la actividad",
                        "Actividad concluida");
        assertThat(logbook.of(network.id()))
                .extracting(recorded -> recorded.entry().text())
                .containsExactly(
                        "Actividad de integración «Desayuno de trabajo», 2 de diciembre de 2026, con 3 integrantes."
                                + " Se acordó comprar lana en conjunto");
        assertThat(page())
                .contains("Desayuno de trabajo", "Se acordó comprar lana en conjunto", "18,75 USD", "actividad/");
    }

    @Test
    void membersVisitOneOfThem() {
        start(
                "MEMBER_VISIT",
                "Conocer su telar",
                "2026-11-30",
                "hostId",
                people.get(0).id(),
                "visitHour",
                "EXTRA");
        scenario.complete(network, RECORD, held(people, "2026-11-30", "conclusions", "Su telar es más rápido"));

        assertThat(trace()).containsExactly("Actividad propuesta", "Registrar la actividad", "Actividad concluida");
        assertThat(page()).contains("Visita entre integrantes: Conocer su telar", "Su telar es más rápido");
        Map<String, Object> nobody = activity(network, "MEMBER_VISIT", "Ir", "2026-11-30", "visitHour", "EXTRA");
        nobody.put("hostId", scenario.membersOf(scenario.startNetwork(2)).get(0).id());
        assertThat(Refusals.of(() -> scenario.start("maria", "holdActivity", nobody)))
                .containsOnlyKeys("hostId");
    }

    @Test
    void twoMonthsAfterAnInternshipOneAsksWhatStayedOfIt() {
        start("INTERNSHIP", "Teñido natural", "2026-11-30", "hostName", "Taller Inti", "topic", "TECHNIQUE");
        scenario.complete(
                network,
                RECORD,
                held(
                        people,
                        "2026-11-30",
                        "endedOn",
                        "2026-11-30",
                        "cost",
                        "0",
                        "contributions",
                        "Inti presta su taller",
                        "learnt",
                        "Fijar el color con sal"));
        assertThat(scenario.task(network, ADOPT)).isNull();
        scenario.travelTo(network, Instant.parse("2027-01-28T13:00:00Z"));
        assertThat(scenario.task(network, ADOPT)).isNull();
        scenario.travelTo(network, Instant.parse("2027-01-29T13:00:00Z"));

        assertThat(scenario.open(network, ADOPT)).containsEntry("learnt", "Fijar el color con sal");
        assertThat(Refusals.of(() -> scenario.complete(network, ADOPT, map("adopted", "YES"))))
                .containsOnlyKeys("technique");
        scenario.complete(network, ADOPT, map("adopted", "YES", "technique", "Fijar con sal, dos talleres"));
        assertThat(trace())
                .containsExactly(
                        "Actividad propuesta",
                        "Registrar la actividad",
                        "Dos meses después de la pasantía",
                        "Registrar la técnica adoptada",
                        "Técnica anotada");
        assertThat(page()).contains("Fijar con sal, dos talleres");
    }

    @Test
    void aVisitToAModelIsPreparedAndTheNextMeetingReflectsOnIt() {
        start("MODEL_VISIT", "Red de Salasaca", "2026-11-30", "caseReason", "Exportan juntos");
        assertThat(scenario.task(network, PREPARE).getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-11-27T17:00:00Z")));
        assertThat(Refusals.of(() -> scenario.complete(network, PREPARE, Map.of("cost", "-3"))))
                .containsKeys("cost", "transport", "questions");
        scenario.complete(network, PREPARE, preparation());
        assertThat(scenario.open(network, RECORD).get("cost")).hasToString("42,50");
        scenario.complete(
                network,
                RECORD,
                held(
                        people,
                        "2026-11-30",
                        "cost",
                        "45",
                        "contributions",
                        "Cada quien su almuerzo",
                        "closing",
                        "LUNCH",
                        "suppliers",
                        "Hilos Ambato",
                        "customers",
                        "Tienda Sol"));

        assertThat(scenario.open(network, "userTask_prepareAgenda").get("items").toString())
                .contains("Reflexión sobre la visita a Red de Salasaca");
        assertThat(scenario.open(network, REFLECT).get("meetings").toString()).isEqualTo("[]");
        forms.hold(network, "PRESENT");
        Object meetingId =
                ((Map<?, ?>) ((List<?>) scenario.open(network, REFLECT).get("meetings")).get(0)).get("value");
        scenario.complete(network, REFLECT, map("meetingId", meetingId, "conclusions", "Turnarnos para vender"));
        assertThat(trace())
                .containsExactly(
                        "Actividad propuesta",
                        "Preparar la visita",
                        "Registrar la actividad",
                        "Anotar las conclusiones de la visita",
                        "Conclusiones anotadas");
        assertThat(page()).contains("Turnarnos para vender");
    }

    @Test
    void whatIsNotHeldSaysWhyAndWhatIsAheadEndsWithTheNetwork() {
        start("INTEGRATION", "Paseo", "2026-12-05", "integrationClass", "LEISURE");
        assertThat(Refusals.of(() -> scenario.complete(network, RECORD, map("outcome", "CANCELLED"))))
                .containsOnlyKeys("note");
        scenario.complete(network, RECORD, map("outcome", "CANCELLED", "note", "No hubo bus"));
        assertThat(trace()).endsWith("Actividad concluida");
        assertThat(page()).contains("No hubo bus");

        scenario.travelTo(network, Instant.parse("2026-11-30T15:00:00Z"));
        start("INTEGRATION", "Otro paseo", "2026-12-12", "integrationClass", "LEISURE");
        scenario.start("rosa", "endNetwork", map("networkId", network.id(), "reason", "Se disolvió el grupo"));
        assertThat(trace()).endsWith("Red cerrada o reiniciada", "Actividad dejada");
        assertThat(activities.ofNetwork(network.id())).hasSize(2);
    }

    private void start(String kind, String title, String plannedOn, Object... more) {
        scenario.start("maria", "holdActivity", activity(network, kind, title, plannedOn, more));
    }

    private List<String> trace() {
        return scenario.traceOf(network, "holdActivity");
    }

    private String page() {
        return pages.of(network.code()).sections().toString();
    }
}
