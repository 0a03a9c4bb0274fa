package org.articula.process.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.articula.Refusals;
import org.articula.document.StoredFiles;
import org.articula.institution.Institution;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.InstitutionSheet;
import org.articula.institution.Institutions;
import org.articula.institution.Willingness;
import org.articula.phone.Country;
import org.articula.process.FormDesk;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.Traces;
import org.articula.process.file.Download;
import org.articula.territory.Chains;
import org.articula.territory.NewChain;
import org.articula.territory.NewTerritory;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Actualizar el directorio de instituciones» (C1.3): who supports a territory, typed in or from a sheet. */
@ProcessTest
class UpdateDirectoryProcessTest {

    private static final AtomicInteger CODES = new AtomicInteger();

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
    Territories territories;

    @Autowired
    Institutions institutions;

    @Autowired
    Chains chains;

    @Autowired
    InstitutionSheet sheets;

    @Autowired
    StoredFiles files;

    @Autowired
    DirectoryDownload download;

    private Territory territory;
    private ProcessInstance instance;

    @BeforeEach
    void openDirectory() {
        String code = "DIR" + CODES.incrementAndGet();
        territory = territories.open(
                new NewTerritory(code, "Otavalo", "Imbabura", ZoneId.of("America/Guayaquil"), "maria"));
        instance = scenario.start("maria", "updateDirectory", Map.of("territoryId", territory.id()));
    }

    @Test
    void aDirectoryIsTypedInAndDownloaded() {
        assertThat(instance.getBusinessKey()).isEqualTo(territory.code());
        assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys("territoryId");
        assertThat(open())
                .contains(entry("territoryName", "Otavalo"), entry("institutions", List.of()))
                .containsEntry("directoryLink", download.link(territory.id()));
        complete(added(row("Alcaldía de Otavalo", "PUBLIC"), row("Gremio de tejedores", "PRIVATE")));

        assertThat(trace())
                .containsExactly(
                        "Directorio por actualizar", "Actualizar las instituciones de apoyo", "Directorio actualizado");
        Download.Content content = download.of(territory.id());
        assertThat(content.fileName()).isEqualTo("directorio-" + territory.code() + ".xlsx");
        assertThat(sheets.read("directorio.xlsx", content.bytes(), Country.EC, List.of()))
                .hasSize(2)
                .isEqualTo(institutions.of(territory.id()).stream()
                        .map(Institution::profile)
                        .toList());
    }

    @Test
    void aDirectoryShowsWhatItHoldsToBeCorrected() {
        complete(added(row("Alcaldía de Otavalo", "PUBLIC"), row("Gremio de tejedores", "PRIVATE")));

        instance = scenario.start("maria", "updateDirectory", Map.of("territoryId", territory.id()));
        List<Map<String, Object>> rows = shown();
        assertThat(rows)
                .extracting(row -> row.get("heading"))
                .containsExactly("Alcaldía de Otavalo", "Gremio de tejedores");
        assertThat(rows).extracting(row -> row.get("change")).containsOnly("KEEP");
        assertThat(open().get("summary").toString()).startsWith("El directorio tiene 2 instituciones");
        Map<String, Object> corrected = row("Municipio de Otavalo", "PUBLIC");
        corrected.putAll(Map.of("id", rows.get(0).get("id"), "change", "EDIT", "willingness", "YES"));
        complete(Map.of("institutions", List.of(corrected, chosen(rows.get(1), "REMOVE"))));

        assertThat(institutions.of(territory.id())).singleElement().satisfies(institution -> {
            assertThat(institution.name()).isEqualTo("Municipio de Otavalo");
            assertThat(institution.profile().willingness()).isEqualTo(Willingness.YES);
        });
    }

    @Test
    void institutionsHangOnTheChainsOfTheTerritory() {
        complete(added(row("Alcaldía de Otavalo", "PUBLIC"), row("Gremio de tejedores", "GUILD")));
        chains.register(territory.id(), List.of(new NewChain("Tejidos de lana", "Criadores, tejedores", null)));
        String lana = chains.of(territory.id()).get(0).id();

        instance = scenario.start("maria", "updateDirectory", Map.of("territoryId", territory.id()));
        assertThat(open().get("chainOptions").toString()).contains("Tejidos de lana");
        Map<String, Object> corrected = row("Alcaldía de Otavalo", "MUNICIPAL");
        corrected.putAll(Map.of("id", shown().get(0).get("id"), "change", "EDIT", "chainIds", List.of(lana)));
        complete(Map.of(
                "institutions",
                List.of(corrected),
                "sheet",
                List.of(upload("Institución;Tipo;Cadenas\nBanco;Financiera;tejidos de LANA\n"))));

        instance = scenario.start("maria", "updateDirectory", Map.of("territoryId", territory.id()));
        assertThat(shown())
                .extracting(row -> row.get("about"))
                .containsExactly(
                        "Municipio o gobierno local · Tejidos de lana",
                        "Entidad financiera · Tejidos de lana",
                        "Gremio o asociación");
        assertThat(sheets.read(
                        "directorio.xlsx", download.of(territory.id()).bytes(), Country.EC, chains.of(territory.id())))
                .extracting(InstitutionProfile::chainIds)
                .containsExactly(List.of(lana), List.of(lana), List.of());
    }

    @Test
    void aSheetAddsItsRowsToTheDirectory() {
        complete(Map.of("sheet", List.of(upload("Institución;Tipo\nBanco;Privada\nMinisterio;Pública\n"))));

        assertThat(institutions.of(territory.id()))
                .extracting(Institution::name)
                .containsExactly("Banco", "Ministerio");
    }

    @Test
    void faultsAreShownAtTheirFieldsAndTheTaskStaysOpen() {
        assertThat(refused(Map.of())).containsOnlyKeys("newInstitutions");
        assertThat(refused(added(Map.of("email", "correo")))).containsOnlyKeys("newInstitutions[0].kind");
        assertThat(refused(added(row(null, "PUBLIC"), row("x".repeat(201), "PRIVATE"))))
                .containsOnlyKeys("newInstitutions[0].name", "newInstitutions[1].name");
        assertThat(refused(Map.of("institutions", List.of(Map.of("id", "nobody")))))
                .containsOnlyKeys("institutions[0].change");
        assertThat(refused(Map.of("sheet", List.of(upload("Institución;Tipo\nBanco;mixta\n;Pública\n")))))
                .containsExactly(entry(
                        "sheet",
                        "Fila 2, columna «Tipo»: «mixta» no se reconoce: escriba una de estas clases: Municipio o gobierno"
                                + " local, Gremio o asociación, Institución pública, Empresa compradora, ONG o fundación,"
                                + " Entidad financiera, Universidad o centro de formación, Institución privada."
                                + " Fila 3, columna «Institución»: Escriba el nombre de la institución."));
        assertThat(refused(Map.of("sheet", List.of("stranger")))).containsOnlyKeys("sheet");
        assertThat(institutions.of(territory.id())).isEmpty();
    }

    @Test
    void onlyATerritoryThatExistsHasADirectory() {
        assertThat(scenario.openStart("maria", "updateDirectory")
                        .get("territories")
                        .toString())
                .contains("Otavalo · " + territory.code());
        assertThat(Refusals.of(() -> scenario.start("maria", "updateDirectory", Map.of())))
                .containsOnlyKeys("territoryId");
        assertThat(Refusals.of(() -> scenario.start("maria", "updateDirectory", Map.of("territoryId", "nowhere"))))
                .containsOnlyKeys("territoryId");
        assertThatThrownBy(() -> download.of("nowhere")).isInstanceOf(NoSuchElementException.class);
    }

    private String upload(String csv) {
        return files.storeUpload("lista.csv", csv.getBytes(StandardCharsets.UTF_8), "maria", "form");
    }

    private static Map<String, Object> row(String name, String kind) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", name);
        row.put("kind", kind);
        row.put("willingness", "UNKNOWN");
        return row;
    }

    @SafeVarargs
    private static Map<String, Object> added(Map<String, Object>... rows) {
        return Map.of("newInstitutions", List.of(rows));
    }

    private static Map<String, Object> chosen(Map<String, Object> shown, String change) {
        return Map.of("id", shown.get("id"), "change", change);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> shown() {
        return (List<Map<String, Object>>) open().get("institutions");
    }

    private Map<String, Object> open() {
        return desk.open("maria", task());
    }

    private void complete(Map<String, Object> data) {
        desk.complete("maria", task(), data);
    }

    private Map<String, String> refused(Map<String, Object> data) {
        Map<String, String> faults = Refusals.of(() -> complete(data));
        assertThat(task()).isNotNull();
        return faults;
    }

    private Task task() {
        return tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    }

    private List<String> trace() {
        return traces.of(instance.getId());
    }
}
