package org.articula.benchmark;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PLUGIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.articula.benchmark.LoadFigures.Kind;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;

/** One of the people of the load walk: looks at something, reads for one to three seconds, looks at the next thing. */
final class LoadVisitor {

    private static final String BOARD = "/camunda/api/cockpit/plugin/articula/default/board";
    private static final int SHORTEST_THOUGHT_MILLIS = 1_000;
    private static final int LONGEST_THOUGHT_MILLIS = 3_000;

    /** As often as each stands here. */
    private static final List<Kind> ARTICULATORS_LOOK_AT = List.of(
            Kind.FORM,
            Kind.FORM,
            Kind.FORM,
            Kind.FORM,
            Kind.TASK_LIST,
            Kind.TASK_LIST,
            Kind.RED,
            Kind.RED,
            Kind.REUNIONES,
            Kind.REDES);

    private static final List<Kind> SUPERVISORS_LOOK_AT = List.of(
            Kind.BOARD,
            Kind.BOARD,
            Kind.BOARD,
            Kind.BOARD,
            Kind.RED,
            Kind.RED,
            Kind.RED,
            Kind.TASK_LIST,
            Kind.REUNIONES,
            Kind.PLAN);

    private final Browser browser;
    private final List<Kind> interests;
    private final Random random;
    private final LoadedNetworks networks;
    private final String list;
    private List<String> tasks = List.of();

    /** Signs in and sees the list of tasks. */
    LoadVisitor(int port, String user, boolean supervisor, long seed, LoadedNetworks networks) {
        this.browser = Browser.of(port, user);
        this.interests = supervisor ? SUPERVISORS_LOOK_AT : ARTICULATORS_LOOK_AT;
        this.random = new Random(seed);
        this.networks = networks;
        String filter = sound(
                        browser.get(ENGINE + "filter?firstResult=0&maxResults=50&resourceType=Task&itemCount=false"))
                .json()
                .get(0)
                .get("id")
                .asText();
        // Another page of the list for each, so that not everybody opens the same fifteen tasks
        this.list = ENGINE + "filter/" + filter + "/list?maxResults=15&firstResult=" + 5 * seed;
        seeTasks();
    }

    /** Until {@code end}; what begins before {@code measuredFrom} is not counted. Both as {@link System#nanoTime}. */
    void walk(LoadFigures figures, long measuredFrom, long end) {
        while (System.nanoTime() < end) {
            think();
            Kind kind = interests.get(random.nextInt(interests.size()));
            long begun = System.nanoTime();
            try {
                look(kind);
                if (begun >= measuredFrom) {
                    figures.took(kind, System.nanoTime() - begun);
                }
            } catch (RuntimeException | AssertionError failed) {
                figures.failed(kind, failed);
            }
        }
    }

    private void look(Kind kind) {
        switch (kind) {
            case FORM -> sound(browser.get(PLUGIN + "task/" + tasks.get(random.nextInt(tasks.size())) + "/form"));
            case TASK_LIST -> seeTasks();
            case REUNIONES -> sound(browser.get(PLUGIN + "meetings"));
            case PLAN -> sound(browser.get(PLUGIN + "plan"));
            case REDES -> sound(browser.get(PLUGIN + "networks"));
            case RED -> sound(browser.get(PLUGIN + "networks/" + networks.any(random)));
            case BOARD -> sound(browser.get(BOARD));
        }
    }

    /** The list and what its cards say. */
    private void seeTasks() {
        JsonNode answer = sound(browser.post(list, Map.of())).json();
        List<String> seen = new ArrayList<>();
        for (JsonNode task : answer.has("_embedded") ? answer.at("/_embedded/task") : answer) {
            seen.add(task.get("id").asText());
        }
        if (seen.isEmpty() && interests.contains(Kind.FORM)) {
            throw new AssertionError("No tasks in " + list);
        }
        sound(browser.get(PLUGIN + "list/cards?ids=" + String.join(",", seen)));
        tasks = seen;
    }

    private void think() {
        try {
            Thread.sleep(random.nextInt(SHORTEST_THOUGHT_MILLIS, LONGEST_THOUGHT_MILLIS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Answer sound(Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }
}
