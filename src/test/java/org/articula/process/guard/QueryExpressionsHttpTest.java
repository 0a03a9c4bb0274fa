package org.articula.process.guard;

import static org.articula.process.Browser.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.access.BehindTheDoor;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that looks like an expression in a request is evaluated, wherever it stands. */
@ProcessTest
@BehindTheDoor
class QueryExpressionsHttpTest {

    /** If it were evaluated, the product's clock would go wrong. */
    private static final String HARMFUL = "${clock.set(clock.instant().plusSeconds(1))}";

    private static final int DEEPEST = 3;

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Scenario scenario;

    private Instant before;

    @BeforeEach
    void noteTheTime() {
        before = clock.instant();
    }

    /** The properties as the engine's REST knows them, also those of versions to come. */
    static List<String> expressionProperties() {
        return Arrays.stream(TaskQueryDto.class.getMethods())
                .map(method -> method.getName())
                .filter(name -> name.startsWith("set") && name.endsWith("Expression"))
                .map(name -> name.substring(3, 4).toLowerCase() + name.substring(4))
                .sorted()
                .toList();
    }

    @Test
    void theExpressionWouldDoHarmIfItWereEvaluated() {
        assertThat(expressionProperties())
                .hasSizeGreaterThanOrEqualTo(20)
                .contains("assigneeExpression", "dueBeforeExpression");
        engine.getCommandExecutorTxRequired().execute(context -> engine.getExpressionManager()
                .createExpression(HARMFUL)
                .getValue(StartProcessVariableScope.getSharedInstance()));

        assertThat(clock.instant()).isAfter(before);
        clock.set(before);
    }

    @ParameterizedTest
    @MethodSource("expressionProperties")
    void noRequestEvaluatesAnExpression(String property) {
        String filter = ownFilter("Tareas de mi grupo").getId();
        for (String user : List.of("maria", "admin")) {
            Browser browser = Browser.of(port, user);
            for (int depth = 0; depth <= DEEPEST; depth++) {
                Map<String, Object> query = nested(property, HARMFUL, depth);
                for (String address : List.of(
                        "task",
                        "task/count",
                        "filter/" + filter + "/list",
                        "filter/" + filter + "/count",
                        "filter/" + filter + "/singleResult")) {
                    refused(browser.post(ENGINE + address, query), user + " " + address + " " + depth);
                }
                Answer created = browser.post(ENGINE + "filter/create", filterOf("Ajeno", query));
                if (user.equals("admin")) {
                    refused(created, "create " + depth);
                } else {
                    assertThat(created.status())
                            .as("articulators make no filters")
                            .isEqualTo(403);
                }
                refused(
                        browser.put(ENGINE + "filter/" + filter, filterOf("Tareas de mi grupo", query)),
                        user + " change " + depth);
                browser.post(ENGINE + "history/task", query);
                browser.post(ENGINE + "history/task/count", query);
                browser.post(ENGINE + "process-instance", query);
                browser.post(ENGINE + "execution", query);
            }
            refused(
                    browser.get(ENGINE + "task?" + property + "=" + URLEncoder.encode(HARMFUL, StandardCharsets.UTF_8)),
                    user);
        }

        assertThat(clock.instant()).isEqualTo(before);
        assertThat(filters.createTaskFilterQuery().filterName("Ajeno").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aFilterThatHoldsOneFromElsewhereIsNotRun(int depth) {
        TaskQueryImpl query = (TaskQueryImpl) tasks.createTaskQuery();
        TaskQueryImpl inner = query;
        for (int level = 0; level < depth; level++) {
            TaskQueryImpl next = new TaskQueryImpl();
            inner.addOrQuery(next);
            inner = next;
        }
        inner.taskAssigneeExpression(HARMFUL);
        Filter hostile = filters.saveFilter(filters.newTaskFilter("Hostil").setQuery(query));
        try {
            Browser admin = Browser.of(port, "admin");
            String address = ENGINE + "filter/" + hostile.getId();
            for (String result : List.of("list", "count", "singleResult")) {
                Answer got = admin.get(address + "/" + result);
                Answer posted = admin.post(address + "/" + result, Map.of());
                // A nested query is a filter of its own only at the first level: the engine forgets what lies below
                if (depth < 2) {
                    refused(got, result);
                    refused(posted, result);
                }
            }

            assertThat(clock.instant()).isEqualTo(before);
        } finally {
            filters.deleteFilter(hostile.getId());
        }
    }

    @Test
    void notEvenOurOwnExpressionsComeWithARequest() {
        Browser maria = Browser.of(port, "maria");

        refused(maria.post(ENGINE + "task", Map.of("dueBeforeExpression", "${now()}")), "now");
        refused(
                maria.post(ENGINE + "task", nested("candidateGroupsExpression", "${currentUserGroups()}", 1)),
                "nested");
    }

    @Test
    void ourFiltersListWhatTheySay() {
        Network network = scenario.startNetwork(5);
        String task = scenario.task(network, "userTask_prepareAgenda").getId();
        Browser maria = Browser.of(port, "maria");

        for (String name : List.of("Tareas de mi grupo", "Mis tareas", "Vencidas", "Esta semana")) {
            String address = ENGINE + "filter/" + ownFilter(name).getId();
            assertThat(maria.get(address + "/list").status()).as(name).isEqualTo(200);
            assertThat(maria.post(address + "/count", Map.of()).status())
                    .as(name)
                    .isEqualTo(200);
            assertThat(maria.post(address + "/list", Map.of("nameLike", "%agenda%"))
                            .status())
                    .as(name)
                    .isEqualTo(200);
        }
        assertThat(idsOf(maria, "Tareas de mi grupo")).contains(task);
        assertThat(idsOf(Browser.of(port, "rosa"), "Tareas de mi grupo")).doesNotContain(task);
        assertThat(idsOf(maria, "Mis tareas")).doesNotContain(task);
        maria.post(ENGINE + "task/" + task + "/claim", Map.of("userId", "maria"));
        assertThat(idsOf(maria, "Mis tareas")).contains(task);
    }

    @Test
    void anAdministratorGivesOurFiltersAnotherColour() {
        Filter week = ownFilter("Esta semana");
        Browser admin = Browser.of(port, "admin");
        ObjectNode whole =
                (ObjectNode) admin.get(ENGINE + "filter/" + week.getId()).json();
        ((ObjectNode) whole.get("properties")).put("color", "#123456");

        Answer changed = admin.put(ENGINE + "filter/" + week.getId(), whole);

        assertThat(changed.status()).as(changed.toString()).isEqualTo(204);
        assertThat(ownFilter("Esta semana").getProperties()).containsEntry("color", "#123456");
        assertThat(admin.get(ENGINE + "filter/" + week.getId() + "/list").status())
                .isEqualTo(200);
        Filter again = ownFilter("Esta semana");
        filters.saveFilter(again.setProperties(week.getProperties()));
    }

    private static Map<String, Object> nested(String property, String expression, int depth) {
        Map<String, Object> query = new HashMap<>(Map.of(property, expression));
        for (int level = 0; level < depth; level++) {
            query = new HashMap<>(Map.of("orQueries", List.of(query)));
        }
        return query;
    }

    private static Map<String, Object> filterOf(String name, Map<String, Object> query) {
        return Map.of("resourceType", "Task", "name", name, "query", query, "properties", Map.of());
    }

    private List<String> idsOf(Browser browser, String filter) {
        JsonNode found = browser.get(ENGINE + "filter/" + ownFilter(filter).getId() + "/list")
                .json();
        return Stream.iterate(0, i -> i < found.size(), i -> i + 1)
                .map(i -> found.get(i).get("id").asText())
                .toList();
    }

    private Filter ownFilter(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }

    private static void refused(Answer answer, String what) {
        assertThat(answer.status()).as(what + ": " + answer).isEqualTo(400);
        assertThat(answer.json().get("message").asText())
                .isEqualTo("Una consulta no puede llevar expresiones. Escriba el valor que busca.");
    }
}
