package org.articula.process.territory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.document.StoredFiles;
import org.articula.logbook.Logbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the forms of a territory do not take: each fault is told at its field and the task stays open. */
class TerritoryRefusalsTest extends TerritoryScenario {

    @Autowired
    Logbook logbook;

    @Autowired
    StoredFiles files;

    @Test
    void informationWithoutSourceOrFromTomorrowIsRefused() {
        Map<String, Object> talk = new HashMap<>(TerritoryInput.workshop("2026-11-20"));
        talk.put("source", "TALK");

        assertThat(refused(GATHER, Map.of())).containsOnlyKeys("entries");
        assertThat(refused(GATHER, Map.of("entries", List.of()))).containsOnlyKeys("entries");
        assertThat(refused(GATHER, Map.of("entries", List.of(Map.of()))))
                .containsOnlyKeys("entries[0].on", "entries[0].source", "entries[0].who", "entries[0].text");
        assertThat(refused(GATHER, Map.of("entries", List.of(TerritoryInput.workshop("2026-12-01")))))
                .containsOnlyKeys("entries[0].on");
        assertThat(refused(GATHER, Map.of("entries", List.of(talk)))).containsOnlyKeys("entries[0].source");
        assertThat(logbook.of(territoryId)).isEmpty();
        assertThat(task(GATHER)).isNotNull();
    }

    @Test
    void filesThatSomebodyElseUploadedOrNobodyHasAreRefused() {
        String ofJorge = files.storeUpload("lista.csv", "nombre\nAna".getBytes(UTF_8), "jorge", "form");

        for (String file : List.of(ofJorge, "ninguno")) {
            Map<String, Object> workshop = new HashMap<>(TerritoryInput.workshop("2026-11-20"));
            workshop.put("fileIds", List.of(file));
            assertThat(refused(GATHER, Map.of("entries", List.of(workshop))))
                    .containsExactly(entry("entries[0].fileIds", "Suba de nuevo los archivos."));
        }
        assertThat(logbook.of(territoryId)).isEmpty();
    }

    @Test
    void aChainTwiceOrNoneIsRefused() {
        complete(GATHER, Map.of("entries", List.of(TerritoryInput.workshop("2026-11-20"))));

        assertThat(refused(REGISTER, Map.of("chains", List.of()))).containsOnlyKeys("chains");
        assertThat(refused(
                        REGISTER,
                        Map.of("chains", List.of(TerritoryInput.chain("Lana"), TerritoryInput.chain("lana")))))
                .containsExactly(entry("chains[1].name", "La cadena «lana» ya está en la lista."));
        assertThat(chains.of(territoryId)).isEmpty();
    }

    @Test
    void scoresThatCannotBeAreToldUnderTheirChain() {
        toScores();

        assertThat(refused(SCORE, score("score", 6)))
                .containsExactly(entry("chains[1].criteria[3].score", "El puntaje va de 1 a 5."));
        assertThat(refused(SCORE, score("score", 2.5))).containsOnlyKeys("chains[1].criteria[3].score");
        assertThat(refused(SCORE, score("score", null))).containsOnlyKeys("chains[1].criteria[3].score");
        assertThat(refused(SCORE, score("reason", " "))).containsOnlyKeys("chains[1].criteria[3].reason");
        assertThat(refused(SCORE, score("reason", "x".repeat(1001)))).containsOnlyKeys("chains[1].criteria[3].reason");
        Map<String, Object> oneChain = scores();
        TerritoryInput.rows(oneChain, "chains").remove(0);
        assertThat(refused(SCORE, oneChain)).containsOnlyKeys("chains");
        assertThat(task(SCORE)).isNotNull();
    }

    @Test
    void weightsThatAreNotAHundredPercentAreRefused() {
        toScores();

        assertThat(refused(SCORE, weight(12)))
                .containsExactly(entry("weights", "Los pesos deben sumar 100 por ciento; suman 99,5."));
        assertThat(refused(SCORE, weight(12.505))).containsOnlyKeys("weights[0].percent");
        assertThat(refused(SCORE, weight(-1))).containsOnlyKeys("weights[0].percent");
        assertThat(task(SCORE)).isNotNull();
    }

    @Test
    void aChoiceOfNothingOrAgainstTheRankingWithoutReasonIsRefused() {
        toChoice();
        Map<String, Object> opened = open(CHOOSE);

        assertThat(refused(CHOOSE, TerritoryInput.choice(opened, null))).containsOnlyKeys("chains");
        assertThat(refused(CHOOSE, TerritoryInput.choice(opened, null, "Lana"))).containsOnlyKeys("againstReason");
        Map<String, Object> alone = TerritoryInput.choice(opened, null, "Cuero");
        alone.put("authorities", List.of());
        assertThat(refused(CHOOSE, alone)).containsOnlyKeys("authorities");
        assertThat(task(CHOOSE)).isNotNull();

        complete(CHOOSE, TerritoryInput.choice(opened, "La alcaldía ya apoya a los tejedores.", "Lana"));
        assertThat(territories.byId(territoryId).againstReason()).isEqualTo("La alcaldía ya apoya a los tejedores.");
    }

    @Test
    void anAnalysisWithHolesIsRefused() {
        toChoice();
        complete(CHOOSE, TerritoryInput.choice(open(CHOOSE), null, "Cuero"));

        assertThat(refused(ANALYZE, Map.of()))
                .containsOnlyKeys(
                        "relations",
                        "link",
                        "linkReason",
                        "demand",
                        "demandSource",
                        "trades",
                        "directActors",
                        "indirectActors");
        assertThat(refused(ANALYZE, analysis("trades", List.of()))).containsOnlyKeys("trades");
        assertThat(refused(ANALYZE, analysis("trades", List.of(Map.of("seller", "Tejedores")))))
                .containsOnlyKeys(
                        "trades[0].buyer",
                        "trades[0].product",
                        "trades[0].steadiness",
                        "trades[0].sustainable",
                        "trades[0].reason");
        assertThat(refused(ANALYZE, analysis("directActors", -1))).containsOnlyKeys("directActors");
        assertThat(refused(ANALYZE, analysis("link", "x".repeat(121)))).containsOnlyKeys("link");
        assertThat(analyses.of(territoryId)).isEmpty();
    }

    @Test
    void anIdeaThatSaysTooLittleIsRefused() {
        toIdeas();
        String wool = chains.of(territoryId).get(0).id();

        assertThat(refused(IDEAS, Map.of("opportunities", List.of()))).containsOnlyKeys("opportunities");
        assertThat(refused(IDEAS, ideas(Map.of())))
                .containsOnlyKeys(
                        "opportunities[0].name",
                        "opportunities[0].chainId",
                        "opportunities[0].product",
                        "opportunities[0].ways",
                        "opportunities[0].attractive",
                        "opportunities[0].trends",
                        "opportunities[0].skills",
                        "opportunities[0].strengths",
                        "opportunities[0].weaknesses");
        assertThat(refused(IDEAS, ideas(TerritoryInput.idea("Ponchos", "ajena", Map.of()))))
                .containsOnlyKeys("opportunities[0].chainId");
        assertThat(refused(
                        IDEAS,
                        ideas(TerritoryInput.idea(
                                "Ponchos", wool, Map.of("skillsReason", "", "poverty", true, "povertyReason", " ")))))
                .containsOnlyKeys("opportunities[0].skillsReason", "opportunities[0].povertyReason");
        assertThat(refused(
                        IDEAS,
                        ideas(
                                TerritoryInput.idea("Ponchos", wool, Map.of()),
                                TerritoryInput.idea(" PONCHOS", wool, Map.of()))))
                .containsOnlyKeys("opportunities[1].name");
        assertThat(opportunities.of(territoryId)).isEmpty();
    }

    @Test
    void aShortListOfNothingOrAnIdeaWithoutReasonIsRefused() {
        toIdeas();
        complete(IDEAS, twoIdeas());
        Map<String, Object> opened = open(SHORTLIST);

        assertThat(refused(SHORTLIST, TerritoryInput.shortlist(opened, null))).containsOnlyKeys("opportunities");
        assertThat(refused(SHORTLIST, TerritoryInput.shortlist(opened, " ", "Ponchos", "Bolsos")))
                .containsExactly(entry(
                        "opportunities[1].reason", "Todavía es una idea. Escriba por qué entra en la lista corta."));
        assertThat(opportunities.shortlisted(territoryId)).isEmpty();

        complete(SHORTLIST, TerritoryInput.shortlist(opened, "Hay quien compre.", "Bolsos"));
        assertThat(opportunities.shortlisted(territoryId)).hasSize(1);
    }

    private Map<String, Object> scores() {
        return TerritoryInput.scores(open(SCORE), Map.of("Lana", 2, "Cuero", 4));
    }

    private Map<String, Object> score(String field, Object value) {
        Map<String, Object> data = scores();
        TerritoryInput.rows(TerritoryInput.rows(data, "chains").get(1), "criteria")
                .get(3)
                .put(field, value);
        return data;
    }

    private Map<String, Object> weight(Object percent) {
        Map<String, Object> data = scores();
        TerritoryInput.rows(data, "weights").get(0).put("percent", percent);
        return data;
    }

    private static Map<String, Object> analysis(String field, Object value) {
        Map<String, Object> data = TerritoryInput.analysis();
        data.put(field, value);
        return data;
    }

    @SafeVarargs
    private static Map<String, Object> ideas(Map<String, Object>... ideas) {
        return Map.of("opportunities", List.of(ideas));
    }
}
