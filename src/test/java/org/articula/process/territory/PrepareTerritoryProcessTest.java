package org.articula.process.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.articula.TestClock;
import org.articula.logbook.Logbook;
import org.articula.process.ProcessTest;
import org.articula.process.Refusals;
import org.articula.process.Scenario;
import org.articula.process.engine.TaskForms;
import org.articula.territory.Chains;
import org.articula.territory.ProductiveChain;
import org.articula.territory.Territories;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Preparar el territorio» (C1.1): from the first study to chains chosen with the authorities. */
@ProcessTest
class PrepareTerritoryProcessTest {

    private static final AtomicInteger CODES = new AtomicInteger();
    private static final String GATHER = "userTask_gatherInformation";
    private static final String REGISTER = "userTask_registerChains";
    private static final String SCORE = "userTask_scoreChains";
    private static final String CHOOSE = "userTask_chooseChains";

    @Autowired
    Scenario scenario;

    @Autowired
    TestClock clock;

    @Autowired
    TaskForms forms;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identity;

    @Autowired
    Territories territories;

    @Autowired
    Chains chains;

    @Autowired
    Logbook logbook;

    private String code;
    private String territoryId;
    private ProcessInstance instance;

    @BeforeEach
    void openTerritory() {
        clock.set(TestClock.MONDAY);
        code = "TERR" + CODES.incrementAndGet();
        instance = scenario.start("maria", "prepareTerritory", territory(code));
        territoryId = (String) runtime.getVariable(instance.getId(), "territoryId");
    }

    @Test
    void aTerritoryGoesFromItsFirstStudyToChainsChosenWithTheAuthorities() {
        assertThat(instance.getBusinessKey()).isEqualTo(code);
        assertThat(territories.byId(territoryId).articulatorId()).isEqualTo("maria");
        assertThat(task(GATHER).getName()).isEqualTo("Reunir la información del territorio · " + code);

        gather();
        assertThat(open(REGISTER).get("logbook"))
                .asList()
                .containsExactly(Map.of(
                        "on", "20/11/2026", "source", "Taller concertado", "who", "Gremios", "text", "Hay tejedores."));
        registerTwo();
        complete(SCORE, scores(Map.of("Lana", 2, "Cuero", 4)));
        List<Map<String, Object>> ranking = rows(open(CHOOSE), "chains");
        assertThat(ranking).extracting(row -> row.get("heading")).containsExactly("Puesto 1: Cuero", "Puesto 2: Lana");
        assertThat(ranking.get(0).get("explanation").toString()).startsWith("Promedio ponderado: 4,00 de 5.");
        assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys("territoryId");
        complete(CHOOSE, choice(null, "Cuero"));

        assertThat(chains.of(territoryId))
                .filteredOn(ProductiveChain::chosen)
                .extracting(ProductiveChain::name)
                .containsExactly("Cuero");
        assertThat(chains.authorities(territoryId)).hasSize(1);
        assertThat(trace())
                .containsExactly(
                        "Territorio por preparar",
                        "Reunir la información del territorio",
                        "Registrar las cadenas productivas",
                        "Valorar las cadenas",
                        "Elegir las cadenas con las autoridades",
                        "Cadenas elegidas");
    }

    @Test
    void aTerritoryThatCannotBeOpenedStartsNothing() {
        assertThat(refusedStart(Map.of())).containsOnlyKeys("code", "name", "place", "zone");
        assertThat(refusedStart(territory("otavalo"))).containsOnlyKeys("code");
        assertThat(refusedStart(territory(code)))
                .containsExactly(entry("code", "Ya hay un territorio con el código «%s».".formatted(code)));
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("prepareTerritory")
                        .processInstanceBusinessKey(code)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void informationWithoutSourceOrFromTomorrowIsRefused() {
        assertThat(refused(GATHER, Map.of())).containsOnlyKeys("entries");
        assertThat(refused(GATHER, Map.of("entries", List.of()))).containsOnlyKeys("entries");
        assertThat(refused(GATHER, Map.of("entries", List.of(Map.of()))))
                .containsOnlyKeys("entries[0].on", "entries[0].source", "entries[0].who", "entries[0].text");
        assertThat(refused(GATHER, Map.of("entries", List.of(workshop("2026-12-01")))))
                .containsOnlyKeys("entries[0].on");
        assertThat(logbook.of(territoryId)).isEmpty();
        assertThat(task(GATHER)).isNotNull();
    }

    @Test
    void aChainTwiceOrNoneIsRefused() {
        gather();

        assertThat(refused(REGISTER, Map.of("chains", List.of()))).containsOnlyKeys("chains");
        assertThat(refused(REGISTER, Map.of("chains", List.of(chain("Lana"), chain("lana")))))
                .containsExactly(entry("chains[1].name", "La cadena «lana» ya está en la lista."));
        assertThat(chains.of(territoryId)).isEmpty();
    }

    @Test
    void scoresAndWeightsThatCannotBeAreToldAtTheirFields() {
        gather();
        registerTwo();

        assertThat(refused(SCORE, changed("scores", 3, "score", 6)))
                .containsExactly(entry("scores[3].score", "El puntaje va de 1 a 5."));
        assertThat(refused(SCORE, changed("scores", 3, "score", 2.5))).containsOnlyKeys("scores[3].score");
        assertThat(refused(SCORE, changed("scores", 3, "reason", " "))).containsOnlyKeys("scores[3].reason");
        assertThat(refused(SCORE, changed("weights", 0, "percent", 12)))
                .containsExactly(entry("weights", "Los pesos deben sumar 100 por ciento; suman 99,5."));
        assertThat(refused(SCORE, changed("weights", 0, "percent", 12.505))).containsOnlyKeys("weights[0].percent");
        assertThat(refused(SCORE, changed("weights", 0, "percent", -1))).containsOnlyKeys("weights[0].percent");
        assertThat(task(SCORE)).isNotNull();
    }

    @Test
    void aChoiceOfNothingOrAgainstTheRankingWithoutReasonIsRefused() {
        gather();
        registerTwo();
        complete(SCORE, scores(Map.of("Lana", 2, "Cuero", 4)));

        assertThat(refused(CHOOSE, choice(null))).containsOnlyKeys("chains");
        assertThat(refused(CHOOSE, choice(null, "Lana"))).containsOnlyKeys("againstReason");
        Map<String, Object> alone = new HashMap<>(choice(null, "Cuero"));
        alone.put("authorities", List.of());
        assertThat(refused(CHOOSE, alone)).containsOnlyKeys("authorities");
        assertThat(task(CHOOSE)).isNotNull();

        complete(CHOOSE, choice("La alcaldía ya apoya a los tejedores.", "Lana"));
        assertThat(territories.byId(territoryId).againstReason()).isEqualTo("La alcaldía ya apoya a los tejedores.");
    }

    private static Map<String, Object> territory(String code) {
        return Map.of("code", code, "name", "Otavalo", "place", "Imbabura", "zone", "America/Guayaquil");
    }

    private void gather() {
        complete(GATHER, Map.of("entries", List.of(workshop("2026-11-20"))));
    }

    private static Map<String, Object> workshop(String on) {
        return Map.of("on", on, "source", "WORKSHOP", "who", "Gremios", "text", "Hay tejedores.");
    }

    private void registerTwo() {
        complete(REGISTER, Map.of("chains", List.of(chain("Lana"), chain("Cuero"))));
    }

    private static Map<String, Object> chain(String name) {
        return Map.of("name", name, "links", "Productores, acopiadores, tiendas", "mainBuyer", "");
    }

    /** The score form as it opens, with one score per chain under every criterion. */
    private Map<String, Object> scores(Map<String, Integer> scoreByChain) {
        Map<String, Object> opened = open(SCORE);
        List<Map<String, Object>> scores = new ArrayList<>();
        for (Map<String, Object> row : rows(opened, "scores")) {
            Map<String, Object> filled = new HashMap<>();
            filled.put("chainId", row.get("chainId"));
            filled.put("criterion", row.get("criterion"));
            filled.put("score", scoreByChain.get(row.get("chainName").toString()));
            filled.put("reason", "Lo dijo el taller.");
            scores.add(filled);
        }
        List<Map<String, Object>> weights = new ArrayList<>();
        for (Map<String, Object> row : rows(opened, "weights")) {
            weights.add(new HashMap<>(Map.of("criterion", row.get("criterion"), "percent", row.get("percent"))));
        }
        return Map.of("scores", scores, "weights", weights);
    }

    private Map<String, Object> changed(String list, int index, String field, Object value) {
        Map<String, Object> data = scores(Map.of("Lana", 2, "Cuero", 4));
        rows(data, list).get(index).put(field, value);
        return data;
    }

    private Map<String, Object> choice(String againstReason, String... names) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : rows(open(CHOOSE), "chains")) {
            String name = row.get("heading").toString().replaceFirst("^Puesto \\d+: ", "");
            Map<String, Object> filled = new HashMap<>(Map.of("chainId", row.get("chainId")));
            if (List.of(names).contains(name)) {
                filled.put("chosen", true);
                filled.put("reason", "Tiene mercado.");
            }
            rows.add(filled);
        }
        Map<String, Object> data = new HashMap<>();
        data.put("chains", rows);
        data.put("againstReason", againstReason);
        data.put("authorities", List.of(Map.of("name", "Ana Cotacachi", "institution", "Alcaldía de Otavalo")));
        return data;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> data, String list) {
        return (List<Map<String, Object>>) data.get(list);
    }

    private Task task(String key) {
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(key)
                .singleResult();
    }

    private Map<String, Object> open(String key) {
        return asMaria(() -> forms.open(forms.findTask(task(key).getId()).orElseThrow(), "maria")
                .data());
    }

    private void complete(String key, Map<String, Object> data) {
        String taskId = task(key).getId();
        asMaria(() -> {
            forms.submit(taskId, data);
            return taskId;
        });
    }

    private Map<String, String> refused(String key, Map<String, Object> data) {
        return Refusals.of(() -> complete(key, data));
    }

    private Map<String, String> refusedStart(Map<String, Object> data) {
        return Refusals.of(() -> scenario.start("maria", "prepareTerritory", data));
    }

    private List<String> trace() {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityName)
                .toList();
    }

    private <T> T asMaria(Supplier<T> action) {
        identity.setAuthentication("maria", List.of("articulators"));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
