package org.articula.process.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.articula.Refusals;
import org.articula.TestClock;
import org.articula.opportunity.Opportunities;
import org.articula.process.FormDesk;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.Traces;
import org.articula.territory.ChainAnalyses;
import org.articula.territory.Chains;
import org.articula.territory.Territories;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A territory María has just opened, and her hands on its tasks. */
@ProcessTest
abstract class TerritoryScenario {

    static final String GATHER = "userTask_gatherInformation";
    static final String REGISTER = "userTask_registerChains";
    static final String SCORE = "userTask_scoreChains";
    static final String CHOOSE = "userTask_chooseChains";
    static final String ANALYZE = "userTask_analyzeChain";
    static final String INSTITUTIONS = "userTask_registerInstitutions";
    static final String IDEAS = "userTask_registerOpportunities";
    static final String SHORTLIST = "userTask_chooseOpportunities";

    private static final AtomicInteger CODES = new AtomicInteger();

    @Autowired
    Scenario scenario;

    @Autowired
    Territories territories;

    @Autowired
    Chains chains;

    @Autowired
    ChainAnalyses analyses;

    @Autowired
    Opportunities opportunities;

    @Autowired
    TestClock clock;

    @Autowired
    FormDesk desk;

    @Autowired
    Traces traces;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    String code;
    String territoryId;
    ProcessInstance instance;

    @BeforeEach
    void openTerritory() {
        clock.set(TestClock.MONDAY);
        code = "TERR" + CODES.incrementAndGet();
        instance = scenario.start("maria", "prepareTerritory", TerritoryInput.territory(code));
        territoryId = (String) runtime.getVariable(instance.getId(), "territoryId");
    }

    /** Up to the scores: two chains, «Lana» and «Cuero». */
    void toScores() {
        complete(GATHER, Map.of("entries", List.of(TerritoryInput.workshop("2026-11-20"))));
        complete(REGISTER, Map.of("chains", List.of(TerritoryInput.chain("Lana"), TerritoryInput.chain("Cuero"))));
    }

    /** Up to the choice; «Cuero» stands better. */
    void toChoice() {
        toScores();
        complete(SCORE, TerritoryInput.scores(open(SCORE), Map.of("Lana", 2, "Cuero", 4)));
    }

    /** Up to the ideas; both chains chosen and analyzed, one institution known. */
    void toIdeas() {
        toChoice();
        complete(CHOOSE, TerritoryInput.choice(open(CHOOSE), null, "Lana", "Cuero"));
        for (Task task : tasksOf(ANALYZE)) {
            complete(task, TerritoryInput.analysis());
        }
        complete(INSTITUTIONS, TerritoryInput.townHall());
    }

    /** One idea of each chain, «Ponchos» an opportunity and «Bolsos» an idea. */
    Map<String, Object> twoIdeas() {
        Map<String, String> chainIds = new HashMap<>();
        for (Map<String, Object> option : TerritoryInput.rows(open(IDEAS), "chainOptions")) {
            chainIds.put(option.get("label").toString(), option.get("value").toString());
        }
        return Map.of(
                "opportunities",
                List.of(
                        TerritoryInput.idea("Ponchos", chainIds.get("Lana"), Map.of()),
                        TerritoryInput.idea("Bolsos", chainIds.get("Cuero"), Map.of("trends", "NO"))));
    }

    Task task(String key) {
        List<Task> open = tasksOf(key);
        return open.isEmpty() ? null : open.get(0);
    }

    List<Task> tasksOf(String key) {
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(key)
                .orderByTaskName()
                .asc()
                .list();
    }

    Map<String, Object> open(String key) {
        return open(task(key));
    }

    Map<String, Object> open(Task task) {
        return desk.open("maria", task);
    }

    void complete(String key, Map<String, Object> data) {
        complete(task(key), data);
    }

    void complete(Task task, Map<String, Object> data) {
        desk.complete("maria", task, data);
    }

    Map<String, String> refused(String key, Map<String, Object> data) {
        return Refusals.of(() -> complete(key, data));
    }

    /** Names of what happened, in order, without gateways. */
    List<String> trace() {
        return traces.of(instance.getId());
    }
}
