package org.articula.process.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The team shares out the candidates without waiting for each other; one of them sends the selection. */
@ProcessTest
class SelectionTeamHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    SelectionRun run;

    @Autowired
    Logbook logbook;

    @Test
    void twoPeopleWhoAssessDifferentCandidatesAtOnceAreBothHeard() throws Exception {
        Network network = run.form(8);
        run.start(network, "assessCandidates");
        run.complete(run.tasks(network, SelectionRun.BASE).get(0), Map.of());
        List<Task> each = run.tasks(network, SelectionRun.ASSESS);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier together = new CyclicBarrier(2);
            Future<List<Answer>> maria = threads.submit(() -> assess("maria", each.subList(0, 4), together));
            Future<List<Answer>> jorge = threads.submit(() -> assess("jorge", each.subList(4, 8), together));

            assertThat(maria.get(60, TimeUnit.SECONDS)).allMatch(answer -> answer.status() == 204);
            assertThat(jorge.get(60, TimeUnit.SECONDS)).allMatch(answer -> answer.status() == 204);
        } finally {
            threads.shutdownNow();
        }
        assertThat(run.tasks(network, SelectionRun.ASSESS)).isEmpty();
        assertThat(run.tasks(network, SelectionRun.RELATIONS)).hasSize(1);
    }

    @RepeatedTest(3)
    void whenTwoPeopleSendTheSelectionAtOnceExactlyOneIsHeard() throws Exception {
        Network network = run.assessed(6);
        run.start(network, "selectMembers");
        Task task = run.tasks(network, SelectionRun.SELECT).get(0);
        Map<String, Object> everybody = SelectionRun.asProposed(run.open(task));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Answer> answers;
        try {
            CyclicBarrier together = new CyclicBarrier(2);
            Future<Answer> maria = threads.submit(() -> select("maria", task, everybody, together));
            Future<Answer> jorge = threads.submit(() -> select("jorge", task, everybody, together));
            answers = List.of(maria.get(60, TimeUnit.SECONDS), jorge.get(60, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }

        assertThat(answers).as(answers.toString()).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .singleElement()
                .satisfies(answer ->
                        assertThat(answer.json().get("message").asText()).containsIgnoringCase("otra persona"));
        assertThat(run.tasks(network, SelectionRun.SELECT)).isEmpty();
        assertThat(run.ended(network)).isTrue();
        assertThat(decisions(network)).containsExactly("Selección n.º 1: entran 5, no entran 1, pendientes 0.");
    }

    private List<String> decisions(Network network) {
        return logbook.of(network.id()).stream()
                .filter(recorded -> recorded.entry().kind() == LogbookKind.DECISION)
                .map(recorded -> recorded.entry().text())
                .filter(text -> text.startsWith("Selección"))
                .map(text -> text.replace(" El acta de selección dice por qué.", ""))
                .toList();
    }

    private Answer select(String user, Task task, Map<String, Object> decision, CyclicBarrier together)
            throws Exception {
        Browser browser = Browser.of(port, user);
        together.await(30, TimeUnit.SECONDS);
        return browser.post(Browser.PLUGIN + "task/" + task.getId() + "/submit", Map.of("data", decision));
    }

    private List<Answer> assess(String user, List<Task> candidates, CyclicBarrier together) throws Exception {
        Browser browser = Browser.of(port, user);
        List<Answer> answers = new ArrayList<>();
        for (Task task : candidates) {
            together.await(30, TimeUnit.SECONDS);
            answers.add(browser.post(
                    Browser.PLUGIN + "task/" + task.getId() + "/submit",
                    Map.of("data", SelectionRun.assessment(4, 4, 4, 4, 4))));
        }
        return answers;
    }
}
