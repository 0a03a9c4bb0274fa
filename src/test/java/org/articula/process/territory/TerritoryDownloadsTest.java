package org.articula.process.territory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.articula.document.StoredFiles;
import org.articula.process.file.Download;
import org.articula.sheet.TestWorkbooks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known of a territory, to take along to the authorities. */
class TerritoryDownloadsTest extends TerritoryScenario {

    @Autowired
    RankingDownload rankingDownload;

    @Autowired
    OpportunitiesDownload opportunitiesDownload;

    @Autowired
    Download logbookDownload;

    @Autowired
    StoredFiles files;

    @Test
    void theRankingComesWithEveryScoreAndWeight() {
        toChoice();

        Download.Content content = rankingDownload.of(territoryId);

        assertThat(content.fileName()).isEqualTo("orden-cadenas-" + code + ".xlsx");
        assertThat(rankingDownload.link(territoryId)).isEqualTo(open(CHOOSE).get("rankingLink"));
        List<List<String>> places = TestWorkbooks.rows(content.bytes(), "Orden");
        assertThat(places).hasSize(3);
        assertThat(places.get(1)).startsWith("1", "Cuero", "4,00").contains("No", "Productores, acopiadores, tiendas");
        assertThat(places.get(2)).startsWith("2", "Lana", "2,00");
        List<List<String>> scores = TestWorkbooks.rows(content.bytes(), "Puntajes");
        assertThat(scores).hasSize(17);
        assertThat(scores.get(1))
                .containsExactly("Cuero", "Potencial de generación de empleo", "4", "12,50", "Lo dijo el taller.");
    }

    @Test
    void theLogbookNamesTheFilesOfEachSource() {
        String photo = files.storeUpload("lista.csv", "nombre\nAna".getBytes(UTF_8), "maria", "form");
        String list = files.storeUpload("gremios.csv", "nombre\nBea".getBytes(UTF_8), "maria", "form");
        Map<String, Object> workshop = new HashMap<>(TerritoryInput.workshop("2026-11-20"));
        workshop.put("fileIds", List.of(photo, list));
        complete(GATHER, Map.of("entries", List.of(workshop, TerritoryInput.workshop("2026-11-21"))));

        assertThat(TestWorkbooks.rows(logbookDownload.of(territoryId).bytes(), "Bitácora " + code))
                .extracting(row -> row.get(5))
                .containsExactly("Archivos", "lista.csv\ngremios.csv", "");
    }

    @Test
    void theSheetTellsWhoChoseAndWhyNotInTheOrderOfTheRanking() {
        toChoice();
        assertThat(TestWorkbooks.rows(rankingDownload.of(territoryId).bytes(), "Elección"))
                .as("nothing is chosen yet")
                .hasSize(1);

        complete(CHOOSE, TerritoryInput.choice(open(CHOOSE), "Ya hay talleres.", "Lana"));

        assertThat(TestWorkbooks.rows(rankingDownload.of(territoryId).bytes(), "Elección"))
                .containsExactly(
                        List.of("Qué", "Dato"),
                        List.of("Autoridad que participó", "Ana Cotacachi, Alcaldía de Otavalo"),
                        List.of("Por qué no se siguió el orden", "Ya hay talleres."));
    }

    @Test
    void thereIsNoRankingBeforeTheScoresNorOfNothing() {
        assertThatThrownBy(() -> rankingDownload.of(territoryId)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> rankingDownload.of("nada")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> opportunitiesDownload.of("nada")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theOpportunitiesComeWithTheirReasonsAndTheirChains() {
        toIdeas();
        complete(IDEAS, twoIdeas());
        Map<String, Object> opened = open(SHORTLIST);
        complete(SHORTLIST, TerritoryInput.shortlist(opened, "Hay quien compre.", "Bolsos"));

        Download.Content content = opportunitiesDownload.of(territoryId);

        assertThat(opened.get("opportunitiesLink")).isEqualTo(opportunitiesDownload.link(territoryId));
        assertThat(content.fileName()).isEqualTo("oportunidades-" + code + ".xlsx");
        List<List<String>> ideas = TestWorkbooks.rows(content.bytes(), "Oportunidades");
        assertThat(ideas).hasSize(3);
        assertThat(ideas.get(1))
                .startsWith("1", "Ponchos", "Oportunidad", "No")
                .contains("Transformación, Comercialización");
        assertThat(ideas.get(2)).startsWith("2", "Bolsos", "Idea", "Sí", "Hay quien compre.", "Cuero");
        assertThat(TestWorkbooks.rows(content.bytes(), "Condiciones"))
                .hasSize(17)
                .contains(List.of(
                        "Bolsos",
                        "Sigue las tendencias del mercado, la economía y el ambiente",
                        "No",
                        "Lo dijo el taller."))
                .contains(List.of(
                        "Ponchos", "Favorece la participación de la mujer", "Sí", "Las tejedoras son mujeres."));
        assertThat(TestWorkbooks.rows(content.bytes(), "Cadenas")).hasSize(3);
        assertThat(TestWorkbooks.rows(content.bytes(), "Compra y venta").get(1))
                .containsExactly(
                        "Lana",
                        "Tejedores",
                        "Almacenes de Quito",
                        "Ponchos",
                        "Cada mes desde 2020",
                        "Sí",
                        "Pagan a tiempo.");
    }
}
