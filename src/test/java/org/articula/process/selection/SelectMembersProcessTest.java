package org.articula.process.selection;

import static org.articula.process.selection.SelectionRun.SELECT;
import static org.articula.process.selection.SelectionRun.asProposed;
import static org.articula.process.selection.SelectionRun.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.assessment.Assessments;
import org.articula.assessment.Relation;
import org.articula.assessment.RelationKind;
import org.articula.assessment.Relations;
import org.articula.document.PrintedPdf;
import org.articula.logbook.Logbook;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.selection.ComparedCandidate;
import org.articula.selection.Comparison;
import org.articula.selection.Comparisons;
import org.articula.selection.SelectionFacts;
import org.articula.selection.SelectionRound;
import org.articula.selection.Selections;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Seleccionar a los integrantes» (F1.3). */
@ProcessTest
class SelectMembersProcessTest {

    @Autowired
    SelectionRun run;

    @Autowired
    Scenario scenario;

    @Autowired
    Producers producers;

    @Autowired
    Assessments assessments;

    @Autowired
    Relations relations;

    @Autowired
    Selections selections;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Logbook logbook;

    @Autowired
    List<Download> downloads;

    @Test
    void aGroupIsSelectedAmongTwentyFourWithReasonsAndMinutes() {
        Network network = begin(24);
        Map<String, Object> opened = scenario.open(network, SELECT);
        assertThat(opened.get("missingText")).as("what the form hides").isNull();
        assertThat(opened.get("summary"))
                .isEqualTo("Se propone que entren 18 de 24 personas evaluadas; quedarían pendientes 0 y fuera 6."
                        + " La red necesita de 5 a 25 integrantes.");
        assertThat(opened.get("missingText")).isNull();
        assertThat(rows(opened, "candidates")).hasSize(24);
        assertThat(rows(opened, "candidates").get(0))
                .containsEntry("name", "Persona A")
                .containsEntry("heading", "1.º Persona A")
                .containsEntry("scores", "4·4·4·4·4 → 4,0 · se propone: entra")
                .containsEntry(
                        "reasons",
                        "Cumple lo que se pide; su promedio es 4,0. Lo más fuerte: disponibilidad a invertir tiempo y"
                                + " recursos (4), porque «Lo vimos». Homogeneidad: de 1,00 a 1,00.");
        assertThat(rows(opened, "candidates").get(23).get("reasons").toString())
                .startsWith("Disponibilidad a invertir tiempo y recursos: 1 de 5 y se necesita al menos 3");

        scenario.complete(network, SELECT, asProposed(opened));

        assertThat(run.ended(network)).isTrue();
        assertThat(selections.facts(network.id())).isEqualTo(new SelectionFacts(24, 24, false, 18, 0, 5, true));
        assertThat(text("acta-seleccion", network.id()))
                .contains("Acta de selección de integrantes", "María y dos líderes", "entran 18");
        assertThat(text("comparacion-candidatos", network.id())).contains("Comparación de candidatos");
        assertThat(text("cartas-compromiso", network.id())).contains("Carta compromiso Yo, Persona A");
        assertThat(logbook.of(network.id()).get(0).entry().text())
                .isEqualTo("Selección n.º 1: entran 18, no entran 6, pendientes 0. El acta de selección dice por qué.");
        assertThat(scenario.traceOf(network, "selectMembers"))
                .containsExactly(
                        "Integrantes por seleccionar",
                        "Proponer la selección",
                        "Seleccionar a los integrantes",
                        "Integrantes seleccionados");
    }

    @Test
    void nothingIsDecidedWhileSomebodyIsNotAssessed() {
        Network network = begin(4);
        producers.add(network.id(), List.of(SelectionRun.person("Persona Nueva")), "maria");

        Map<String, Object> opened = scenario.open(network, SELECT);
        assertThat(opened.get("missingText").toString()).startsWith("Falta evaluar a: Persona Nueva.");
        assertThat(refused(network, asProposed(opened)))
                .containsExactly(entry("", "Falta evaluar a: Persona Nueva. Repita el paso F1.2 antes de decidir."));
        assertThat(selections.latest(network.id())).isEmpty();
    }

    @Test
    void decidingAgainstTheProposalNeedsAReason() {
        Network network = begin(4);
        Map<String, Object> decision = asProposed(scenario.open(network, SELECT));
        rows(decision, "candidates").get(3).put("outcome", "ADMIT");
        assertThat(refused(network, decision))
                .containsExactly(entry("candidates[3].reason", "Escriba por qué se aparta de la propuesta."));

        rows(decision, "candidates").get(3).put("reason", "Su hermana tomará su turno en la feria.");
        scenario.complete(network, SELECT, decision);

        assertThat(selections.facts(network.id()).admitted()).isEqualTo(4);
    }

    @Test
    void twoWhoQuarrelEnterTogetherOnceTheySayHowItEnded() {
        Network network = begin(3);
        List<Producer> people = producers.interested(network.id());
        relations.review(
                network.id(),
                List.of(new Relation(
                        people.get(0).id(), people.get(1).id(), RelationKind.CONFLICT, "El agua del riego", null)),
                "maria");
        Map<String, Object> opened = scenario.open(network, SELECT);
        assertThat(rows(opened, "conflicts").get(0))
                .containsEntry("people", "Persona A y Persona B")
                .containsEntry("note", "El agua del riego");
        Map<String, Object> decision = asProposed(opened);
        rows(decision, "candidates").forEach(row -> row.put("outcome", "ADMIT"));
        assertThat(refused(network, decision)).containsKeys("candidates[0].outcome", "candidates[1].outcome");

        decision.put(
                "conflicts",
                List.of(Map.of(
                        "firstId", people.get(0).id(),
                        "secondId", people.get(1).id(),
                        "how", "Se turnan el agua.")));
        scenario.complete(network, SELECT, decision);

        assertThat(selections.facts(network.id()).admitted()).isEqualTo(3);
    }

    @Test
    void whoWithdrawsBeforeTheFormIsSentIsToldAndTooFewAreNoGroup() {
        Network network = begin(4);
        Map<String, Object> decision = asProposed(scenario.open(network, SELECT));
        assessments.withdraw(
                producers.interested(network.id()).get(0).id(), java.time.LocalDate.of(2026, 11, 30), null);

        assertThat(refused(network, decision)).containsOnlyKeys("candidates[0].outcome");
        scenario.complete(network, SELECT, asProposed(scenario.open(network, SELECT)));

        SelectionFacts facts = selections.facts(network.id());
        assertThat(facts.admitted()).isEqualTo(2).isLessThan(facts.minimum());
    }

    @Test
    void thePeopleDecideOnTheProposalThatWasMadeWhenTheirTurnCame() {
        Network network = begin(4);
        Comparison kept = comparisons.of(network.id());

        Map<String, Object> opened = scenario.open(network, SELECT);
        assertThat(opened).containsEntry("proposalId", kept.proposalId());
        scenario.open(network, SELECT);
        assertThat(comparisons.of(network.id()).proposalId())
                .as("opening a form proposes nothing")
                .isEqualTo(kept.proposalId());

        scenario.complete(network, SELECT, asProposed(opened));
        SelectionRound round = selections.latest(network.id()).orElseThrow();
        assertThat(round.proposalId()).isEqualTo(kept.proposalId());
        assertThat(round.decisions())
                .extracting(SelectionRound.Decided::proposal)
                .isEqualTo(kept.candidates().stream()
                        .map(ComparedCandidate::proposal)
                        .toList());
    }

    @Test
    void anAssessmentThatChangesMeanwhileIsProposedOnAnew() {
        Network network = begin(4);
        Map<String, Object> decision = asProposed(scenario.open(network, SELECT));
        Task waiting = scenario.task(network, SELECT);
        String last = producers.interested(network.id()).get(3).id();

        assessments.assess(run.assessmentOf(last, 5), "maria");

        assertThat(refused(network, decision)).hasSize(1).hasEntrySatisfying("", told -> assertThat(told)
                .startsWith("La propuesta cambió mientras usted decidía")
                .endsWith("lo que escribió queda guardado."));
        assertThat(selections.latest(network.id())).isEmpty();
        assertThat(scenario.task(network, SELECT).getId())
                .as("the draft belongs to the task")
                .isEqualTo(waiting.getId());
        Map<String, Object> again = scenario.open(network, SELECT);
        assertThat(again.get("summary").toString()).startsWith("Se propone que entren 4 de 4 personas evaluadas");
        assertThat(rows(again, "candidates").get(0)).containsEntry("candidateId", last);

        scenario.complete(network, SELECT, asProposed(again));
        assertThat(run.ended(network)).isTrue();
        assertThat(scenario.traceOf(network, "selectMembers"))
                .containsExactly(
                        "Integrantes por seleccionar",
                        "Proponer la selección",
                        "Seleccionar a los integrantes",
                        "Candidatos cambiados",
                        "Evaluación, relación o persona cambiada",
                        "Proponer otra vez la selección",
                        "Propuesta al día",
                        "Integrantes seleccionados");
    }

    @Test
    void whatChangesNothingInTheProposalDisturbsNobody() {
        Network network = begin(4);
        Map<String, Object> decision = asProposed(scenario.open(network, SELECT));
        String last = producers.interested(network.id()).get(3).id();

        assessments.assess(run.assessmentOf(last, 1), "maria");

        scenario.complete(network, SELECT, decision);
        assertThat(run.ended(network)).isTrue();
    }

    @Test
    void aDecisionWithoutDateParticipantsOrSomebodyIsRefused() {
        Network network = begin(4);
        Map<String, Object> decision = asProposed(scenario.open(network, SELECT));

        assertThat(refused(network, Map.of())).containsOnlyKeys("candidates", "decidedOn", "participants");
        decision.put("decidedOn", "2026-12-24");
        decision.put("candidates", rows(decision, "candidates").subList(0, 3));
        assertThat(refused(network, decision)).containsOnlyKeys("decidedOn", "candidates");
        decision.put("decidedOn", "2001-01-01");
        assertThat(refused(network, decision)).containsOnlyKeys("decidedOn", "candidates");
    }

    private Network begin(int people) {
        Network network = run.assessed(people);
        run.start(network, "selectMembers");
        return network;
    }

    private Map<String, String> refused(Network network, Map<String, Object> data) {
        return Refusals.of(() -> scenario.complete(network, SELECT, new HashMap<>(data)));
    }

    private String text(String name, String subjectId) {
        Download download = downloads.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return PrintedPdf.text(download.of(subjectId).bytes());
    }
}
