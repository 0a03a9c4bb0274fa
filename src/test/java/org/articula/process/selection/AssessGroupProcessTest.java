package org.articula.process.selection;

import static org.articula.process.selection.SelectionRun.ASSESS;
import static org.articula.process.selection.SelectionRun.BASE;
import static org.articula.process.selection.SelectionRun.RELATIONS;
import static org.articula.process.selection.SelectionRun.assessment;
import static org.articula.process.selection.SelectionRun.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.assessment.Assessment;
import org.articula.assessment.Assessments;
import org.articula.assessment.CriterionScore;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.form.TaskForms;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.selection.ComparedCandidate;
import org.articula.selection.Comparisons;
import org.articula.selection.Proposal;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Evaluar al grupo» (F1.2): everybody in one table, and a task of their own for those left for later. */
@ProcessTest
class AssessGroupProcessTest {

    private static final String GROUP = "userTask_assessGroup";

    @Autowired
    SelectionRun run;

    @Autowired
    Scenario scenario;

    @Autowired
    Producers producers;

    @Autowired
    Assessments assessments;

    @Autowired
    Comparisons comparisons;

    @Autowired
    TaskForms forms;

    @Test
    void twentyFourPeopleAreAssessedInOneForm() {
        Network network = begin(24);
        Map<String, Object> filledIn = filledIn(network);
        // From fair on a score may stand alone
        rows(filledIn, "candidates").forEach(row -> rows(row, "scores").forEach(score -> score.remove("reason")));

        scenario.complete(network, GROUP, filledIn);

        assertThat(run.tasks(network, ASSESS)).isEmpty();
        assertThat(run.tasks(network, RELATIONS)).hasSize(1);
        Map<String, Assessment> known = assessments.of(network.id());
        assertThat(known).hasSize(24);
        assertThat(known.values()).allSatisfy(one -> {
            assertThat(one.verification()).isEqualTo("Visita de todos los talleres");
            assertThat(one.scores()).extracting(CriterionScore::score).containsExactly(4, 3, 4, 5, 4);
            assertThat(one.scores()).extracting(CriterionScore::reason).containsOnlyNulls();
            assertThat(one.facts().travelMinutes()).isEqualTo(40);
        });
        assertThat(comparisons
                        .propose(network.id())
                        .candidates()
                        .get(0)
                        .proposal()
                        .reasons())
                .contains("Cumple lo que se pide; su promedio es 4,0. Lo más fuerte: peso de la actividad en el ingreso"
                        + " familiar (5).");
    }

    @Test
    void whoIsLeftApartHasATaskOfTheirOwn() {
        Network network = begin(3);
        Map<String, Object> filledIn = filledIn(network);
        leaveApart(filledIn, 1);

        scenario.complete(network, GROUP, filledIn);

        assertThat(run.tasks(network, ASSESS))
                .extracting(Task::getName)
                .containsExactly("Evaluar a un candidato: Persona B · " + network.code());
        run.complete(run.tasks(network, ASSESS).get(0), assessment(4, 4, 4, 4, 4));
        assertThat(run.tasks(network, RELATIONS)).hasSize(1);
        assertThat(scenario.traceOf(network, "assessCandidates"))
                .containsSubsequence("Evaluar al grupo", "Evaluar a un candidato", "Revisar las relaciones");
    }

    @Test
    void whatIsMissingIsToldInItsCell() {
        Network network = begin(2);
        Map<String, Object> filledIn = filledIn(network);
        rows(filledIn, "candidates").get(1).remove("engaged");
        rows(filledIn, "candidates").get(1).remove("workers");
        assertThat(refused(network, filledIn))
                .containsOnly(
                        entry("candidates[1].engaged", "Diga si se dedica a la actividad."),
                        entry("candidates[1].workers", "Escriba cuántas personas trabajan."));

        Map<String, Object> weak = filledIn(network);
        weak.remove("verification");
        Map<String, Object> score =
                rows(rows(weak, "candidates").get(1), "scores").get(4);
        score.put("score", 2);
        score.remove("reason");
        rows(rows(weak, "candidates").get(0), "antecedents").get(0).put("answer", "SOMETHING");
        leaveApart(weak, 0);
        assertThat(refused(network, weak))
                .containsOnly(
                        entry("candidates[1].scores[4].reason", "Escriba en qué se basa el puntaje."),
                        entry("verification", "Escriba cómo se verificó."));
        assertThat(assessments.of(network.id())).isEmpty();
    }

    /** The order shown while the table is filled in is the one that is proposed in the end. */
    @Test
    void theOrderFollowsWhatIsTypedByThePolicyThatProposes() {
        Network network = begin(3);
        Task task = forms.findTask(run.tasks(network, GROUP).get(0).getId()).orElseThrow();
        Map<String, Object> filledIn = filledIn(network);
        rows(rows(filledIn, "candidates").get(0), "scores").get(0).put("score", 1);
        rows(rows(filledIn, "candidates").get(2), "scores").get(1).put("score", 5);
        Map<String, Object> soFar = filledIn(network);
        rows(soFar, "candidates").get(1).remove("engaged");
        rows(rows(soFar, "candidates").get(1), "scores").get(0).put("score", null);

        assertThat(forms.preview(task, "maria", Map.of("candidates", List.of())))
                .startsWith("entrarían 0 de 3; faltan 3 por evaluar")
                .contains("Persona A: faltan 7 respuestas");
        assertThat(forms.preview(task, "maria", soFar)).contains("Persona B: faltan 2 respuestas");
        List<String> shown = forms.preview(task, "maria", filledIn);
        assertThat(assessments.of(network.id())).as("nothing is kept").isEmpty();
        scenario.complete(network, GROUP, filledIn);

        List<String> proposed = comparisons.propose(network.id()).candidates().stream()
                .map(AssessGroupProcessTest::line)
                .toList();
        assertThat(shown).first().isEqualTo("entrarían 2 de 3; faltan 0 por evaluar");
        assertThat(shown.subList(1, shown.size())).isEqualTo(proposed);
    }

    private static String line(ComparedCandidate candidate) {
        Proposal proposal = candidate.proposal();
        return "%d.º %s: %s · %s"
                .formatted(
                        proposal.place(),
                        candidate.producer().name(),
                        proposal.mean().toString().replace('.', ','),
                        proposal.outcome().spanish().toLowerCase());
    }

    private Network begin(int people) {
        Network network = run.form(people);
        run.start(network, "assessCandidates");
        run.complete(run.tasks(network, BASE).get(0), Map.of("way", "TOGETHER"));
        return network;
    }

    private Map<String, Object> filledIn(Network network) {
        List<Map<String, Object>> people = new ArrayList<>();
        for (Producer producer : producers.interested(network.id())) {
            Map<String, Object> row = assessment(4, 3, 4, 5, 4);
            row.keySet().removeAll(List.of("choice", "verification"));
            row.put("producerId", producer.id());
            row.put("way", "HERE");
            people.add(row);
        }
        return new HashMap<>(Map.of("verification", "Visita de todos los talleres", "candidates", people));
    }

    /** As a browser sends a row whose fields the form hides. */
    private static void leaveApart(Map<String, Object> filledIn, int index) {
        Map<String, Object> row = rows(filledIn, "candidates").get(index);
        row.keySet().retainAll(List.of("producerId"));
        row.put("way", "APART");
    }

    private Map<String, String> refused(Network network, Map<String, Object> data) {
        return Refusals.of(() -> scenario.complete(network, GROUP, data));
    }
}
