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
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.HttpTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The team shares out the candidates, and nobody waits for anybody else. */
@HttpTest
@Import(SelectionRun.class)
class AssessCandidatesHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    SelectionRun run;

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
