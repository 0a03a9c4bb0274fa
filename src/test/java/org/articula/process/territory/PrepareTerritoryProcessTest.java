package org.articula.process.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.logbook.Logbook;
import org.articula.opportunity.ShortlistedOpportunity;
import org.articula.territory.ProductiveChain;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Preparar el territorio» (C1): from the first study to a short list of opportunities. */
class PrepareTerritoryProcessTest extends TerritoryScenario {

    private static final List<String> STEPS = List.of(
            "Territorio por preparar",
            "Reunir la información del territorio",
            "Registrar las cadenas productivas",
            "Valorar las cadenas",
            "Elegir las cadenas con las autoridades",
            "Analizar la cadena",
            "Analizar la cadena",
            "Registrar las instituciones de apoyo",
            "Registrar las oportunidades de negocio",
            "Acordar la lista corta de oportunidades",
            "Oportunidades listas");

    @Autowired
    Logbook logbook;

    @Test
    void aTerritoryGoesFromItsFirstStudyToAShortListOfOpportunities() {
        assertThat(instance.getBusinessKey()).isEqualTo(code);
        assertThat(territories.byId(territoryId).articulatorId()).isEqualTo("maria");
        assertThat(task(GATHER).getName()).isEqualTo("Reunir la información del territorio · " + code);
        assertThat(open(GATHER).get("sources").toString())
                .contains("Taller concertado")
                .doesNotContain("Charla");

        toIdeas();
        complete(IDEAS, twoIdeas());
        Map<String, Object> opened = open(SHORTLIST);
        assertThat(opened.get("variety")).isEqualTo("2 ideas de 2 cadenas; 1 ya es una oportunidad.");
        assertThat(opened.get("institutions").toString())
                .startsWith("El directorio tiene 1 institución: 1 institución pública. 1 está dispuesta");
        assertThat(TerritoryInput.rows(opened, "opportunities"))
                .extracting(row -> row.get("heading"))
                .containsExactly("Puesto 1: Ponchos (oportunidad)", "Puesto 2: Bolsos (idea)");
        assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys("territoryId");
        complete(SHORTLIST, TerritoryInput.shortlist(opened, null, "Ponchos"));

        assertThat(opportunities.shortlisted(territoryId))
                .extracting(ShortlistedOpportunity::name, ShortlistedOpportunity::chainName)
                .containsExactly(tuple("Ponchos", "Lana"));
        assertThat(logbook.of(territoryId))
                .extracting(recorded -> recorded.entry().text())
                .contains(
                        "Cadenas elegidas con las autoridades: Lana; Cuero.", "Lista corta de oportunidades: Ponchos.");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isZero();
        assertThat(trace())
                .as("the institutions are registered while the chains are analyzed")
                .containsExactlyInAnyOrderElementsOf(STEPS)
                .startsWith("Territorio por preparar")
                .endsWith(
                        "Registrar las oportunidades de negocio",
                        "Acordar la lista corta de oportunidades",
                        "Oportunidades listas");
    }

    @Test
    void theLogbookIsInSightWhenChainsAreRegisteredAndTheRankingWhenTheyAreChosen() {
        complete(GATHER, Map.of("entries", List.of(TerritoryInput.workshop("2026-11-20"))));
        assertThat(open(REGISTER).get("logbook"))
                .asList()
                .containsExactly(Map.of(
                        "on", "20/11/2026", "source", "Taller concertado", "who", "Gremios", "text", "Hay tejedores."));
        complete(REGISTER, Map.of("chains", List.of(TerritoryInput.chain("Lana"), TerritoryInput.chain("Cuero"))));
        complete(SCORE, TerritoryInput.scores(open(SCORE), Map.of("Lana", 2, "Cuero", 4)));

        Map<String, Object> opened = open(CHOOSE);
        List<Map<String, Object>> ranking = TerritoryInput.rows(opened, "chains");
        assertThat(ranking).extracting(row -> row.get("heading")).containsExactly("Puesto 1: Cuero", "Puesto 2: Lana");
        assertThat(ranking.get(0).get("explanation").toString()).startsWith("Promedio ponderado: 4,00 de 5.");
        assertThat(opened.get("rankingLink").toString()).endsWith("/download/orden-cadenas/" + territoryId);
        complete(CHOOSE, TerritoryInput.choice(opened, null, "Cuero"));

        assertThat(chains.chosen(territoryId)).extracting(ProductiveChain::name).containsExactly("Cuero");
        assertThat(chains.authorities(territoryId)).hasSize(1);
    }

    @Test
    void everyChosenChainHasAnAnalysisOfItsOwn() {
        toChoice();
        complete(CHOOSE, TerritoryInput.choice(open(CHOOSE), null, "Lana", "Cuero"));

        List<Task> both = tasksOf(ANALYZE);
        assertThat(both)
                .extracting(Task::getName)
                .containsExactly("Analizar la cadena: Cuero · " + code, "Analizar la cadena: Lana · " + code);
        assertThat(open(both.get(1)))
                .containsEntry("chainName", "Lana")
                .containsEntry("links", "Productores, acopiadores, tiendas");
        complete(both.get(1), TerritoryInput.analysis());

        String wool = chains.of(territoryId).get(0).id();
        assertThat(analyses.of(territoryId)).containsOnlyKeys(wool);
        assertThat(analyses.of(territoryId).get(wool).trades())
                .singleElement()
                .satisfies(trade -> assertThat(trade.sustainable()).isTrue());
        assertThat(task(IDEAS)).as("waits for the other chain").isNull();
    }

    @Test
    void opportunitiesWaitForTheInstitutionsAndShowWhatTheAnalysesSay() {
        toChoice();
        complete(CHOOSE, TerritoryInput.choice(open(CHOOSE), null, "Cuero"));
        complete(ANALYZE, TerritoryInput.analysis());
        assertThat(task(IDEAS)).as("waits for the institutions").isNull();
        complete(INSTITUTIONS, TerritoryInput.townHall());

        Map<String, Object> opened = open(IDEAS);
        assertThat(opened.get("analyses"))
                .asList()
                .containsExactly(Map.of(
                        "chain", "Cuero",
                        "link", "Tejedores",
                        "demand", "Crece con el turismo.",
                        "actors", "40 directos y 12 indirectos"));
        assertThat(TerritoryInput.rows(opened, "chainOptions"))
                .extracting(option -> option.get("label"))
                .containsExactly("Cuero");
    }

    @Test
    void aTerritoryThatCannotBeOpenedStartsNothing() {
        assertThat(refusedStart(Map.of())).containsOnlyKeys("code", "name", "place", "zone");
        assertThat(refusedStart(TerritoryInput.territory("otavalo"))).containsOnlyKeys("code");
        assertThat(refusedStart(TerritoryInput.territory(code)))
                .containsExactly(entry("code", "Ya hay un territorio con el código «%s».".formatted(code)));
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("prepareTerritory")
                        .processInstanceBusinessKey(code)
                        .count())
                .isEqualTo(1);
    }

    private Map<String, String> refusedStart(Map<String, Object> data) {
        return Refusals.of(() -> scenario.start("maria", "prepareTerritory", data));
    }

    @Test
    void whoeverIsInTheDirectoryCanBeInvitedToAWorkshop() {
        assertThat(TerritoryInput.rows(open(GATHER), "actors")).isEmpty();

        complete(INSTITUTIONS, TerritoryInput.townHall());

        assertThat(TerritoryInput.rows(open(GATHER), "actors"))
                .hasSize(1)
                .first()
                .satisfies(actor -> assertThat(actor).containsOnlyKeys("name", "kind", "representative", "contact"));
    }
}
