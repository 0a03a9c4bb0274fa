package org.articula.process.selection;

import static org.articula.process.selection.SelectionRun.ASSESS;
import static org.articula.process.selection.SelectionRun.BASE;
import static org.articula.process.selection.SelectionRun.RELATIONS;
import static org.articula.process.selection.SelectionRun.assessment;
import static org.articula.process.selection.SelectionRun.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

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

        assertThat(scenario.variablesOf(network)).containsOnly("networkId", "assessedTogether", "sensitise");
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
    void whatIsLowUnderEachCriterionIsReadWhereThePeopleDecide() {
        Network network = begin(3);
        List<Task> each = run.tasks(network, ASSESS);
        run.complete(each.get(0), assessment(5, 1, 3, 1, 5));
        run.complete(each.get(1), assessment(5, 2, 3, 4, 4));
        run.complete(each.get(2), assessment(4, 1, 1, 1, 4));
        scenario.complete(network, RELATIONS, Map.of("reviewed", true));
        run.start(network, "selectMembers");

        Map<String, Object> opened = scenario.open(network, SelectionRun.SELECT);
        assertThat(opened.get("summary").toString())
                .startsWith("Se propone que entren 1 de 3 personas evaluadas; quedarían pendientes 1 y fuera 1.");
        assertThat(rows(opened, "candidates"))
                .extracting(row -> row.get("name"), row -> row.get("outcome"), row -> row.get("scores"))
                .containsExactly(
                        tuple("Persona B", "ADMIT", "5·2·3·4·4 → 3,6 · se propone: entra"),
                        tuple("Persona A", "PENDING", "5·1·3·1·5 → 3,0 · se propone: queda pendiente"),
                        tuple("Persona C", "REJECT", "4·1·1·1·4 → 2,2 · se propone: no entra"));
        assertThat(rows(opened, "candidates"))
                .extracting(row -> row.get("reasons").toString())
                .satisfiesExactly(
                        enters -> assertThat(enters)
                                .startsWith("Cumple lo que se pide; su promedio es 3,6.")
                                .contains("Punto débil: costos logísticos razonables para reunirse (2), porque"
                                        + " «Lo vimos»."),
                        waits -> assertThat(waits)
                                .startsWith("Costos logísticos razonables para reunirse: 1 de 5, porque «Lo vimos»."
                                        + " Queda pendiente mientras no llegue al menos a 2.")
                                .contains("Peso de la actividad en el ingreso familiar: 1 de 5, porque «Lo vimos»."
                                        + " Queda pendiente mientras no llegue al menos a 2."),
                        staysOut -> assertThat(staysOut)
                                .startsWith("Su promedio es 2,2 y se necesita al menos 3. Lo más débil:"
                                        + " costos logísticos razonables para reunirse (1), porque «Lo vimos»;"
                                        + " parecido con el resto del grupo (1), porque «Lo vimos»;"
                                        + " peso de la actividad en el ingreso familiar (1), porque «Lo vimos»."));
    }

    @Test
    void whatIsMissingOrCannotBeIsToldAtItsField() {
        Task task = run.tasks(begin(1), ASSESS).get(0);

        assertThat(refused(task, Map.of("choice", "ASSESS")))
                .containsOnlyKeys(
                        "engaged",
                        "acquainted",
                        "verification",
                        "travelMinutes",
                        "fare",
                        "incomePercent",
                        "income",
                        "business",
                        "workers",
                        "language",
                        "management",
                        "planning",
                        "training");
        assertThat(refused(task, assessment(4, 6, 3, 3, 3)))
                .containsExactly(entry("scores[1].score", "El puntaje va de 1 a 5."));
        Map<String, Object> weak = assessment(4, 4, 2, 4, 4);
        rows(weak, "scores").get(2).put("reason", " ");
        assertThat(refused(task, weak))
                .containsExactly(entry("scores[2].reason", "Escriba en qué se basa el puntaje."));
        assertThat(refused(task, changed(4, "score", 2.5))).containsOnlyKeys("scores[4].score");
        assertThat(refused(task, Map.of("choice", "WITHDRAW"))).containsOnlyKeys("withdrawnOn");
        assertThat(refused(task, Map.of("choice", "WITHDRAW", "withdrawnOn", "2026-12-24")))
                .containsExactly(entry("withdrawnOn", "La fecha no puede ser posterior a hoy."));
    }

    @Test
    void whatTheScoresStandForIsAskedAndNeverGuessed() {
        Task task = run.tasks(begin(1), ASSESS).get(0);
        Map<String, Object> opened = run.open(task);
        assertThat(opened.get("travelMinutes")).isNull();
        assertThat(rows(opened, "antecedents"))
                .extracting(row -> row.get("kindName"), row -> row.get("answer"))
                .containsExactly(
                        tuple("Créditos y deudas", null),
                        tuple("Problemas legales", null),
                        tuple("Problemas ambientales", null),
                        tuple("Problemas laborales", null),
                        tuple("Reputación con clientes y otros productores", null));

        Map<String, Object> silent = assessment(4, 4, 4, 4, 4);
        silent.remove("antecedents");
        assertThat(refused(task, silent)).containsOnlyKeys("antecedents");
        Map<String, Object> open = assessment(4, 4, 4, 4, 4);
        rows(open, "antecedents").get(2).remove("answer");
        assertThat(refused(task, open))
                .containsExactly(entry("antecedents[2].answer", "Diga qué se sabe, o que todavía no se preguntó."));
        Map<String, Object> wordless = assessment(4, 4, 4, 4, 4);
        rows(wordless, "antecedents").get(0).put("answer", "SOMETHING");
        assertThat(refused(task, wordless)).containsExactly(entry("antecedents[0].note", "Escriba qué se sabe."));
    }

    @Test
    void whatWasAskedComesBackAndWhatWasNotIsSaidToBeSo() {
        Network network = begin(1);
        Map<String, Object> known = assessment(4, 4, 4, 4, 4);
        known.putAll(Map.of("fare", 1.5, "incomeUnasked", true));
        known.remove("incomePercent");
        rows(known, "antecedents").get(0).putAll(Map.of("answer", "SOMETHING", "note", "Debe tres cuotas"));
        rows(known, "antecedents").get(3).put("answer", "NOT_ASKED");
        run.complete(run.tasks(network, ASSESS).get(0), known);
        scenario.complete(network, RELATIONS, Map.of("reviewed", true));

        run.start(network, "selectMembers");
        assertThat(rows(scenario.open(network, SelectionRun.SELECT), "candidates")
                        .get(0))
                .containsEntry(
                        "facts",
                        "40 minutos de viaje; 1,50 USD de pasajes, ida y vuelta · Parte del ingreso familiar: todavía no se"
                                + " preguntó · Antecedentes: hay algo en crédito («Debe tres cuotas»); todavía no se preguntó:"
                                + " lo laboral; del resto, nada que se sepa.");

        run.start(network, "assessCandidates");
        run.complete(run.tasks(network, BASE).get(0), Map.of());
        Map<String, Object> opened = run.open(run.tasks(network, ASSESS).get(0));
        assertThat(opened)
                .containsEntry("travelMinutes", 40)
                .containsEntry("travelUnasked", false)
                .containsEntry("incomeUnasked", true);
        assertThat(opened.get("fare")).hasToString("1,50");
        assertThat(rows(opened, "antecedents").get(0)).containsEntry("note", "Debe tres cuotas");
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
