package org.articula.process.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.articula.Refusals;
import org.articula.document.StoredFiles;
import org.articula.logbook.Logbook;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.network.NewFormation;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.sheet.TestWorkbooks;
import org.articula.territory.NewTerritory;
import org.articula.territory.Territories;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Anotar en la bitácora» (C1.1.f, F1.1.j, C2.o): a dated note that stays, and the workbook of all of them. */
@ProcessTest
class WriteLogbookProcessTest {

    @Autowired
    Scenario scenario;

    @Autowired
    Logbook logbook;

    @Autowired
    LogbookDownload download;

    @Autowired
    Territories territories;

    @Autowired
    Networks networks;

    @Autowired
    StoredFiles files;

    @Autowired
    RuntimeService runtime;

    @Test
    void aNoteAboutANetworkIsKeptWithItsFilesAndComesOutAsAWorkbook() {
        Network network = scenario.startNetwork(3);
        String list = files.storeUpload("lista.csv", "nombre\nAna".getBytes(StandardCharsets.UTF_8), "maria", "form");

        scenario.start("maria", "writeLogbook", note(network.id(), Map.of("step", "F1.1", "fileIds", List.of(list))));

        assertThat(scenario.traceOf(network, "writeLogbook")).containsExactly("Nota por anotar", "Nota guardada");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(network.code())
                        .processDefinitionKey("writeLogbook")
                        .count())
                .isZero();
        Download.Content content = download.of(network.id());
        assertThat(content.fileName()).isEqualTo("bitacora-" + network.code() + ".xlsx");
        assertThat(TestWorkbooks.rows(content.bytes(), "Bitácora " + network.code()))
                .containsExactly(
                        List.of(
                                "Fecha",
                                "De qué se trata",
                                "Paso",
                                "Quién",
                                "Qué pasó o qué se supo",
                                "Archivos",
                                "Anotado por"),
                        List.of(
                                "29/11/2026",
                                "Charla a productores",
                                "F1.1",
                                "Gremios",
                                "=1+1 dijo Ana.",
                                "lista.csv",
                                "maria"));
    }

    @Test
    void territoriesAndNetworksBeingFormedHaveTheirLogbookAndAClosedNetworkTakesNoMoreNotes() {
        Network network = scenario.startNetwork(3);
        String territoryId = territories
                .open(new NewTerritory("BITACORA", "Otavalo", "Imbabura", ZoneId.of("America/Guayaquil"), "maria"))
                .id();
        scenario.start("maria", "writeLogbook", note(territoryId, Map.of()));
        Network forming = networks.begin(new NewFormation(
                "BITACORA2",
                "Red en formación",
                "Lana",
                "Otavalo",
                Scenario.ECUADOR,
                "maria",
                null,
                "Lo pidió el municipio."));
        scenario.start("maria", "writeLogbook", note(forming.id(), Map.of()));
        networks.end(network.id(), "Dejó de reunirse.");

        assertThat(logbook.of(territoryId)).hasSize(1);
        assertThat(logbook.of(forming.id())).hasSize(1);
        assertThat(scenario.openStart("maria", "writeLogbook").get("subjects").toString())
                .contains("Territorio: Otavalo")
                .doesNotContain(network.id());
        assertThat(refused(note(network.id(), Map.of()))).containsOnlyKeys("subjectId");
        assertThat(TestWorkbooks.rows(download.of(network.id()).bytes(), "Bitácora " + network.code()))
                .as("the heading, and the meeting that will not be held")
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row.get(4)).endsWith("cancelada: La red se cerró."));
    }

    @Test
    void aNoteOfNothingOrOfTomorrowIsRefused() {
        Network network = scenario.startNetwork(3);

        assertThat(refused(Map.of())).containsOnlyKeys("subjectId", "on", "kind", "who", "text");
        assertThat(refused(note("nada", Map.of()))).containsOnlyKeys("subjectId");
        assertThat(refused(note(network.id(), Map.of("on", "2026-12-01")))).containsOnlyKeys("on");
        assertThat(refused(note(network.id(), Map.of("step", "F9.9")))).containsOnlyKeys("step");
        assertThat(refused(note(network.id(), Map.of("fileIds", List.of("ajeno")))))
                .containsOnlyKeys("fileIds");
        assertThat(refused(note(network.id(), Map.of("text", "x".repeat(2001)))))
                .containsOnlyKeys("text");
        assertThat(logbook.of(network.id())).isEmpty();
        assertThatThrownBy(() -> download.of("nada")).isInstanceOf(NoSuchElementException.class);
    }

    private Map<String, String> refused(Map<String, Object> data) {
        return Refusals.of(() -> scenario.start("maria", "writeLogbook", data));
    }

    private static Map<String, Object> note(String subjectId, Map<String, Object> changes) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "subjectId", subjectId,
                "on", "2026-11-29",
                "kind", "TALK",
                "who", "Gremios",
                "text", "=1+1 dijo Ana."));
        data.putAll(changes);
        return data;
    }
}
