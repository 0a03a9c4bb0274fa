package org.articula.process.selection;

import static org.articula.process.selection.SelectionRun.ASSESS;
import static org.articula.process.selection.SelectionRun.BASE;
import static org.articula.process.selection.SelectionRun.RELATIONS;
import static org.articula.process.selection.SelectionRun.assessment;
import static org.articula.process.selection.SelectionRun.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.assessment.Relation;
import org.articula.assessment.RelationKind;
import org.articula.assessment.Relations;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.producer.Interest;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.selection.SelectionFacts;
import org.articula.selection.Selections;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Evaluar a los candidatos» (F1.2): one task per person, and then what they are to each other. */
@ProcessTest
class AssessCandidatesProcessTest {

    @Autowired
    SelectionRun run;

    @Autowired
    Scenario scenario;

    @Autowired
    Producers producers;

    @Autowired
    Relations relations;

    @Autowired
    Selections selections;

    @Test
    void twentyFourPeopleAreAssessedOneByOneAndOneOfThemWithdraws() {
        Network network = begin(24);
        List<Task> each = run.tasks(network, ASSESS);
        assertThat(each).hasSize(24);
        assertThat(each.get(0).getName()).isEqualTo("Evaluar a un candidato: Persona A · " + network.code());
        assertThat(run.open(each.get(0)))
                .containsEntry("producerName", "Persona A")
                .containsEntry("about", "Ponchos · Peguche")
                .containsEntry("choice", "ASSESS");

        run.complete(each.get(0), Map.of("choice", "WITHDRAW", "withdrawnOn", "2026-11-30"));
        each.subList(1, 24).forEach(task -> run.complete(task, assessment(4, 3, 4, 5, 4)));

        assertThat(scenario.variablesOf(network)).containsOnly("networkId");
        Map<String, Object> opened = scenario.open(network, RELATIONS);
        assertThat(rows(opened, "candidates")).hasSize(23).noneMatch(person -> person.containsValue("Persona A"));
        scenario.complete(network, RELATIONS, Map.of("reviewed", true));

        assertThat(run.ended(network)).isTrue();
        assertThat(producers.of(network.id()).get(0).interest()).isEqualTo(Interest.WITHDRAWN);
        assertThat(selections.facts(network.id())).isEqualTo(new SelectionFacts(23, 23, true, 0, 0, 5, false));
        assertThat(scenario.traceOf(network, "assessCandidates"))
                .startsWith("Candidatos por evaluar", "Revisar la base de productores")
                .endsWith("Revisar las relaciones", "Candidatos evaluados");
    }

    @Test
    void whatIsMissingOrCannotBeIsToldAtItsField() {
        Task task = run.tasks(begin(1), ASSESS).get(0);

        assertThat(refused(task, Map.of("choice", "ASSESS")))
                .containsOnlyKeys(
                        "engaged",
                        "acquainted",
                        "verification",
                        "income",
                        "business",
                        "workers",
                        "language",
                        "management",
                        "planning",
                        "training");
        assertThat(refused(task, assessment(4, 6, 3, 3, 3)))
                .containsExactly(entry("scores[1].score", "El puntaje va de 1 a 5."));
        assertThat(refused(task, changed(2, "reason", " ")))
                .containsExactly(entry("scores[2].reason", "Escriba en qué se basa el puntaje."));
        assertThat(refused(task, changed(4, "score", 2.5))).containsOnlyKeys("scores[4].score");
        assertThat(refused(task, Map.of("choice", "WITHDRAW"))).containsOnlyKeys("withdrawnOn");
        assertThat(refused(task, Map.of("choice", "WITHDRAW", "withdrawnOn", "2026-12-24")))
                .containsExactly(entry("withdrawnOn", "La fecha no puede ser posterior a hoy."));
    }

    @Test
    void aConflictWithOneselfOrWithoutWordsIsRefused() {
        Network network = begin(2);
        run.tasks(network, ASSESS).forEach(task -> run.complete(task, assessment(4, 4, 4, 4, 4)));
        List<Producer> people = producers.interested(network.id());
        String first = people.get(0).id();
        String second = people.get(1).id();

        assertThat(refused(network, Map.of("reviewed", true, "relations", List.of(conflict(first, first, "El agua")))))
                .containsExactly(entry("relations[0].secondId", "Elija a otra persona: nadie se relaciona consigo."));
        assertThat(refused(network, Map.of("reviewed", true, "relations", List.of(conflict(first, second, " ")))))
                .containsOnlyKeys("relations[0].note");
        assertThat(refused(network, Map.of("relations", List.of()))).containsOnlyKeys("reviewed");

        scenario.complete(
                network, RELATIONS, Map.of("reviewed", true, "relations", List.of(conflict(first, second, "El agua"))));

        assertThat(relations.of(network.id()))
                .containsExactly(new Relation(first, second, RelationKind.CONFLICT, "El agua", null));
    }

    @Test
    void repeatingTheStepAsksOnlyAboutWhoIsNew() {
        Network network = begin(3);
        run.tasks(network, ASSESS).forEach(task -> run.complete(task, assessment(4, 4, 4, 4, 4)));
        scenario.complete(network, RELATIONS, Map.of("reviewed", true));
        producers.add(network.id(), List.of(SelectionRun.person("Persona Nueva")), "maria");

        run.start(network, "assessCandidates");
        run.complete(run.tasks(network, BASE).get(0), Map.of());

        assertThat(run.tasks(network, ASSESS))
                .extracting(Task::getName)
                .containsExactly("Evaluar a un candidato: Persona Nueva · " + network.code());
    }

    private Network begin(int people) {
        Network network = run.form(people);
        run.start(network, "assessCandidates");
        run.complete(run.tasks(network, BASE).get(0), Map.of());
        return network;
    }

    private static Map<String, Object> changed(int row, String field, Object value) {
        Map<String, Object> data = assessment(4, 4, 4, 4, 4);
        rows(data, "scores").get(row).put(field, value);
        return data;
    }

    private static Map<String, Object> conflict(String first, String second, String note) {
        return new HashMap<>(Map.of("firstId", first, "secondId", second, "kind", "CONFLICT", "note", note));
    }

    private Map<String, String> refused(Task task, Map<String, Object> data) {
        return Refusals.of(() -> run.complete(task, data));
    }

    private Map<String, String> refused(Network network, Map<String, Object> data) {
        return Refusals.of(() -> scenario.complete(network, RELATIONS, data));
    }
}
