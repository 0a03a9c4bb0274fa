package org.articula.process.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.articula.Refusals;
import org.articula.TestClock;
import org.articula.document.PrintedPdf;
import org.articula.institution.DirectoryChanges;
import org.articula.institution.InstitutionKind;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.Institutions;
import org.articula.institution.Willingness;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.process.FormDesk;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.Traces;
import org.articula.process.file.Download;
import org.articula.sheet.TestWorkbooks;
import org.articula.territory.NewTerritory;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.articula.workshop.Workshops;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Organizar un taller concertado» (C1.1.d): a date, invitations, and participants by kind of actor. */
@ProcessTest
class HoldWorkshopProcessTest {

    private static final AtomicInteger CODES = new AtomicInteger();
    private static final String INVITE = "userTask_inviteActors";
    private static final String RECORD = "userTask_recordWorkshop";

    @Autowired
    Scenario scenario;

    @Autowired
    FormDesk desk;

    @Autowired
    Traces traces;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestClock clock;

    @Autowired
    Territories territories;

    @Autowired
    Institutions institutions;

    @Autowired
    Workshops workshops;

    @Autowired
    Logbook logbook;

    @Autowired
    Download workshopLettersDownload;

    @Autowired
    Download workshopParticipantsDownload;

    private Territory territory;
    private ProcessInstance instance;

    @BeforeEach
    void aTerritoryWithTwoInstitutions() {
        clock.set(TestClock.MONDAY);
        String code = "TALLER" + CODES.incrementAndGet();
        territory = territories.open(
                new NewTerritory(code, "Otavalo", "Imbabura", ZoneId.of("America/Guayaquil"), "maria"));
        institutions.change(
                territory.id(),
                new DirectoryChanges(
                        List.of(),
                        List.of(
                                institution("Alcaldía de Otavalo", InstitutionKind.MUNICIPAL),
                                institution("Gremio de tejedores", InstitutionKind.GUILD)),
                        List.of()),
                "maria");
        instance = scenario.start("maria", "holdWorkshop", start("2026-12-10T09:00"));
    }

    @Test
    void actorsAreCalledAndComeByKindAndTheLogbookKeepsWhatWasAgreed() {
        assertThat(instance.getBusinessKey()).isEqualTo(territory.code());
        Map<String, Object> opened = open(INVITE);
        assertThat(opened.get("message").toString())
                .contains("Cadenas del cantón", "10 de diciembre de 2026, 09:00", "Casa de la Juventud");
        assertThat(opened.get("missingKinds")).isEqualTo("institución pública, empresa compradora, ONG o fundación");
        complete(INVITE, convocation(opened, buyer()));

        assertThat(task(RECORD).getDueDate()).isEqualTo(Date.from(Instant.parse("2026-12-10T14:00:00Z")));
        assertThat(PrintedPdf.text(workshopLettersDownload.of(workshopId()).bytes()))
                .contains("Alcaldía de Otavalo", "Gremio de tejedores", "Tiendas del Norte", "Cadenas del cantón");
        clock.set(Instant.parse("2026-12-10T18:00:00Z"));
        String workshop = workshopId();
        complete(RECORD, held(open(RECORD), 3, 0, 2));

        assertThat(traces.of(instance.getId()))
                .containsExactly(
                        "Taller por organizar",
                        "Convocar a los actores del territorio",
                        "Registrar el taller",
                        "Taller concluido");
        assertThat(logbook.of(territory.id())).singleElement().satisfies(recorded -> {
            assertThat(recorded.entry().kind()).isEqualTo(LogbookKind.WORKSHOP);
            assertThat(recorded.entry().text())
                    .startsWith("La lana es lo que más gente ocupa.\nVinieron 6 personas de 3 actores:")
                    .contains("De los convocados no vino nadie de 1 actor.");
        });
        assertThat(TestWorkbooks.rows(workshopParticipantsDownload.of(workshop).bytes(), "Por clase"))
                .contains(
                        List.of("Municipio o gobierno local", "1", "1", "3"),
                        List.of("Gremio o asociación", "1", "0", "0"),
                        List.of("Empresa compradora", "1", "1", "2"),
                        List.of("Universidad o centro de formación", "0", "1", "1"));
        assertThat(workshops.told(territory.id()))
                .singleElement()
                .asString()
                .startsWith("«Cadenas del cantón»: Vinieron 6");
    }

    @Test
    void aWorkshopThatMovesIsCalledAgainWithThoseCalledBefore() {
        complete(INVITE, convocation(open(INVITE), buyer()));
        complete(RECORD, Map.of("outcome", "MOVED", "newStart", "2026-12-15T14:00", "note", "Coincide con la feria."));

        Map<String, Object> again = open(INVITE);
        assertThat(again)
                .containsEntry("movedNote", "Coincide con la feria.")
                .containsEntry("announcement", "Oficio y llamada");
        assertThat(rows(again, "actors"))
                .extracting(row -> row.get("name"), row -> row.get("invited"))
                .containsExactly(
                        tuple("Alcaldía de Otavalo", true),
                        tuple("Gremio de tejedores", true),
                        tuple("Tiendas del Norte", true));
        complete(INVITE, convocation(again));

        assertThat(rows(open(RECORD), "actors")).hasSize(3);
        assertThat(task(RECORD).getDueDate()).isEqualTo(Date.from(Instant.parse("2026-12-15T19:00:00Z")));
        complete(RECORD, Map.of("outcome", "CANCELLED", "note", "Se hará el próximo año."));
        assertThat(task(RECORD)).isNull();
        assertThat(workshops.told(territory.id()))
                .containsExactly("«Cadenas del cantón» no se hizo: Se hará el próximo año.");
        assertThat(logbook.of(territory.id())).isEmpty();
    }

    @Test
    void whatIsMissingOrCannotBeIsToldAtItsField() {
        assertThat(Refusals.of(() -> scenario.start("maria", "holdWorkshop", start("2026-11-01T09:00"))))
                .containsOnlyKeys("startsAt");
        Map<String, Object> elsewhere = start("2026-12-10T09:00");
        elsewhere.put("territoryId", "nowhere");
        assertThat(Refusals.of(() -> scenario.start("maria", "holdWorkshop", elsewhere)))
                .containsOnlyKeys("territoryId");
        assertThat(refused(INVITE, Map.of("announcement", "Radio"))).containsOnlyKeys("actors");
        assertThat(refused(INVITE, Map.of("announcement", "Radio", "others", List.of(Map.of("name", "Alguien")))))
                .containsOnlyKeys("others[0].kind");
        complete(INVITE, convocation(open(INVITE)));

        assertThat(refused(RECORD, held(open(RECORD), 1, 1)))
                .as("it is still to come")
                .containsOnlyKeys("heldOn");
        clock.set(Instant.parse("2026-12-10T18:00:00Z"));
        Map<String, Object> nobody = held(open(RECORD), 0, 0);
        nobody.put("others", List.of());
        assertThat(refused(RECORD, nobody)).containsOnlyKeys("actors");
        assertThat(refused(RECORD, Map.of("outcome", "HELD"))).containsOnlyKeys("heldOn");
        assertThat(refused(RECORD, Map.of("outcome", "MOVED"))).containsOnlyKeys("newStart");
        assertThat(refused(RECORD, Map.of("outcome", "CANCELLED"))).containsOnlyKeys("note");
        assertThat(task(RECORD)).isNotNull();
    }

    private Map<String, Object> start(String startsAt) {
        return new HashMap<>(Map.of(
                "territoryId",
                territory.id(),
                "topic",
                "Cadenas del cantón",
                "startsAt",
                startsAt,
                "durationMinutes",
                180,
                "place",
                "Casa de la Juventud"));
    }

    private static InstitutionProfile institution(String name, InstitutionKind kind) {
        return new InstitutionProfile(
                name, kind, null, null, null, null, null, null, null, null, null, Willingness.UNKNOWN, null, List.of());
    }

    private static Map<String, Object> buyer() {
        return Map.of("name", "Tiendas del Norte", "kind", "BUYER", "contact", "062111222");
    }

    /** Everybody the form shows is called, and these others. */
    @SafeVarargs
    private static Map<String, Object> convocation(Map<String, Object> opened, Map<String, Object>... others) {
        List<Map<String, Object>> actors = rows(opened, "actors").stream()
                .map(row -> Map.of("actorId", row.get("actorId"), "invited", (Object) true))
                .toList();
        return new HashMap<>(Map.of("announcement", "Oficio y llamada", "actors", actors, "others", List.of(others)));
    }

    /** So many people came for each of those called, and one of a university by itself. */
    private static Map<String, Object> held(Map<String, Object> opened, int... people) {
        List<Map<String, Object>> actors = new ArrayList<>();
        List<Map<String, Object>> called = rows(opened, "actors");
        for (int i = 0; i < called.size(); i++) {
            actors.add(Map.of("actorId", called.get(i).get("actorId"), "people", people[i]));
        }
        return new HashMap<>(Map.of(
                "outcome", "HELD",
                "heldOn", "2026-12-10",
                "actors", actors,
                "others", List.of(Map.of("name", "Universidad del Norte", "kind", "ACADEMIA", "people", 1)),
                "conclusions", "La lana es lo que más gente ocupa."));
    }

    private String workshopId() {
        return runtime.getVariable(instance.getId(), "workshopId").toString();
    }

    private Task task(String key) {
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(key)
                .singleResult();
    }

    private Map<String, Object> open(String key) {
        return desk.open("maria", task(key));
    }

    private void complete(String key, Map<String, Object> data) {
        desk.complete("maria", task(key), data);
    }

    private Map<String, String> refused(String key, Map<String, Object> data) {
        return Refusals.of(() -> complete(key, data));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> opened, String list) {
        return (List<Map<String, Object>>) opened.get(list);
    }
}
