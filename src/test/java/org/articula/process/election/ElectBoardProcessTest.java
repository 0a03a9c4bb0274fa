package org.articula.process.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.board.Boards;
import org.articula.board.Holder;
import org.articula.board.Office;
import org.articula.formation.EvidenceSource;
import org.articula.formation.Phase;
import org.articula.meeting.HeldMeetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.overview.NetworkPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Elegir la directiva» and «Reemplazar un cargo» (F2.3.h). */
@ProcessTest
class ElectBoardProcessTest {

    private static final String PROPOSE = "userTask_proposeCandidates";
    private static final String VOTE = "userTask_recordElection";
    private static final String AGAIN = "userTask_recordSecondRound";
    private static final String PREPARE = "userTask_prepareElection";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Boards boards;

    @Autowired
    Members members;

    @Autowired
    HeldMeetings meetings;

    @Autowired
    NetworkPages pages;

    @Autowired
    List<EvidenceSource> evidence;

    @Test
    void aTieLeadsToASecondRoundAndTheBoardStandsForItsTerm() {
        Network network = scenario.startNetwork(5);
        forms.hold(network, "PRESENT");
        assertThat(evidenceOf(network))
                .contains("Junta directiva incompleta; falta: Coordinador, Secretario, Tesorero");
        scenario.start("maria", "electBoard", Map.of("networkId", network.id()));
        List<Member> people = scenario.membersOf(network);
        assertThat(scenario.open(network, PROPOSE).get("candidates").toString())
                .contains("COORDINATOR", "SECRETARY", "TREASURER");
        scenario.complete(
                network,
                PROPOSE,
                proposal(
                        candidate("COORDINATOR", people.get(0)),
                        candidate("COORDINATOR", people.get(1)),
                        candidate("SECRETARY", people.get(2)),
                        candidate("TREASURER", people.get(3))));
        scenario.complete(network, VOTE, votes(network, VOTE, Map.of(), 1));
        assertThat(boards.inForce(network.id(), LocalDate.of(2026, 12, 3))).isEmpty();
        assertThat(scenario.open(network, AGAIN).get("outcomeText").toString())
                .contains("Coordinador: empate de Integrante A e Integrante B con 2 votos cada uno")
                .contains("Secretario: se elige a Integrante C con 2 votos.");
        assertThat(rows(scenario.open(network, AGAIN), "votes")).hasSize(2);

        scenario.complete(
                network, AGAIN, votes(network, AGAIN, Map.of(people.get(1).id(), 3), 0));

        LocalDate today = LocalDate.of(2026, 12, 3);
        assertThat(boards.inForce(network.id(), today))
                .extracting(Holder::office, Holder::name)
                .containsExactly(
                        tuple(Office.COORDINATOR, "Integrante B"),
                        tuple(Office.SECRETARY, "Integrante C"),
                        tuple(Office.TREASURER, "Integrante D"));
        assertThat(evidenceOf(network)).contains("Junta directiva elegida en una reunión con cuórum");
        assertThat(pages.of(network.code()).sections())
                .filteredOn(section -> section.id().equals("directiva"))
                .singleElement()
                .satisfies(section -> assertThat(section.blocks().toString())
                        .contains("Integrante D", "Custodia las aportaciones del grupo", "Votación secreta"));

        scenario.travelTo(
                network,
                LocalDate.of(2027, 11, 3).atTime(9, 0).atZone(network.zone()).toInstant());
        assertThat(scenario.open(network, PREPARE))
                .containsEntry("untilText", "2 de diciembre de 2027")
                .hasEntrySatisfying(
                        "board", board -> assertThat(board.toString()).contains("Tesorero: Integrante D"));
        scenario.complete(network, PREPARE, Map.of("note", "Rosa y Luis quieren ser candidatos."));
        assertThat(scenario.traceOf(network, "holdElection"))
                .containsExactly(
                        "Elección abierta",
                        "Proponer candidatos",
                        "Registrar la votación",
                        "Contar los votos",
                        "Registrar la segunda vuelta",
                        "Contar los votos",
                        "Cargos elegidos");
        assertThat(scenario.traceOf(network, "electBoard"))
                .containsExactly(
                        "Directiva por elegir",
                        "Llevar la elección",
                        "Treinta días antes del fin del período",
                        "Ver si hay otra directiva",
                        "Preparar la elección de la nueva directiva",
                        "Elección preparada");
    }

    @Test
    void theTreasurerIsReplacedMidTerm() {
        Network network = scenario.startNetwork(5);
        elect(network);
        List<Member> people = scenario.membersOf(network);
        assertThat(boards.holdsNow(network.id(), Office.TREASURER, people.get(2).id()))
                .isTrue();

        scenario.start(
                "maria",
                "replaceOfficer",
                Map.of("networkId", network.id(), "office", "TREASURER", "reason", "Viaja a Quito."));
        Map<String, Object> opened = scenario.open(network, PROPOSE);
        assertThat(opened.get("what").toString()).contains("Reemplazo: Tesorero", "Viaja a Quito");
        assertThat(Refusals.of(
                        () -> scenario.complete(network, PROPOSE, proposal(candidate("TREASURER", people.get(0))))))
                .containsExactly(entry(
                        "candidates[0].memberId", "Una persona no puede tener dos cargos: ya está como coordinador."));
        assertThat(Refusals.of(
                        () -> scenario.complete(network, PROPOSE, proposal(candidate("SECRETARY", people.get(3))))))
                .containsKey("candidates[0].office");
        scenario.complete(network, PROPOSE, proposal(candidate("TREASURER", people.get(3))));
        scenario.complete(network, VOTE, votes(network, VOTE, Map.of(), 3));

        assertThat(boards.holderNow(network.id(), Office.TREASURER))
                .hasValueSatisfying(holder ->
                        assertThat(holder.memberId()).isEqualTo(people.get(3).id()));
        assertThat(boards.holdsNow(network.id(), Office.TREASURER, people.get(2).id()))
                .as("a link of the one before is good no longer")
                .isFalse();
        assertThat(boards.terms(network.id()))
                .filteredOn(term -> term.memberId().equals(people.get(2).id()))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.endedOn()).isNotNull();
                    assertThat(term.endedReason()).isEqualTo("Viaja a Quito.");
                });
        assertThat(boards.inForce(network.id(), today(network))).hasSize(3);
        assertThat(scenario.traceOf(network, "replaceOfficer"))
                .containsExactly("Cargo por reemplazar", "Llevar la elección", "Cargo reemplazado");
    }

    @Test
    void whatCannotBeIsToldAtItsField() {
        Network network = scenario.startNetwork(4);
        assertThat(Refusals.of(() -> scenario.start(
                        "maria",
                        "replaceOfficer",
                        Map.of("networkId", network.id(), "office", "TREASURER", "reason", "Se fue."))))
                .containsOnlyKeys("networkId");
        scenario.start("maria", "electBoard", Map.of("networkId", network.id()));
        List<Member> people = scenario.membersOf(network);
        Map<String, Object> twice = proposal(
                candidate("COORDINATOR", people.get(0)),
                candidate("SECRETARY", people.get(0)),
                candidate("TREASURER", people.get(2)));
        twice.put("termUntil", "2026-01-01");
        assertThat(Refusals.of(() -> scenario.complete(network, PROPOSE, twice)))
                .containsEntry(
                        "candidates[1].memberId", "Una persona no puede tener dos cargos: ya está como coordinador.")
                .containsEntry("termUntil", "El período no puede terminar antes de empezar.");
        assertThat(Refusals.of(
                        () -> scenario.complete(network, PROPOSE, proposal(candidate("COORDINATOR", people.get(0))))))
                .containsEntry(
                        "candidates",
                        "Falta al menos un candidato a secretario. Falta al menos un candidato a tesorero.");
        scenario.complete(network, PROPOSE, three(people));

        Map<String, Object> without = votes(network, VOTE, Map.of(), 0);
        without.put("meetingId", scenario.openMeeting(network).id());
        assertThat(Refusals.of(() -> scenario.complete(network, VOTE, without)))
                .containsExactly(entry(
                        "meetingId", "La directiva se elige en una reunión con cuórum, y todavía no hay ninguna."));
        forms.hold(network, "PRESENT");
        assertThat(Refusals.of(() -> scenario.complete(network, VOTE, votes(network, VOTE, Map.of(), 3))))
                .containsKey("votes[0].votes")
                .containsValue(
                        "Para coordinador hay 5 votos con los blancos y en la reunión participaron 4: no puede haber más.");
        members.leave(people.get(2).id(), today(network), "Cambió de oficio.");
        assertThat(Refusals.of(() -> scenario.complete(network, VOTE, votes(network, VOTE, Map.of(), 0))))
                .containsValue("Esta persona dejó la red: ya no se la puede elegir. Escriba 0.");

        scenario.complete(network, VOTE, Map.of("outcome", "PROPOSE"));
        assertThat(scenario.task(network, PROPOSE)).as("others are proposed").isNotNull();
        assertThat(boards.terms(network.id())).isEmpty();
    }

    @Test
    void whoLeavesTheNetworkLeavesTheOfficeAndTheAgendaAsksForAnother() {
        Network network = scenario.startNetwork(5);
        elect(network);
        members.leave(scenario.membersOf(network).get(1).id(), today(network), "Se va de Otavalo.");

        assertThat(boards.vacant(network.id(), today(network))).containsExactly(Office.SECRETARY);
        assertThat(boards.holderNow(network.id(), Office.SECRETARY)).isEmpty();
        assertThat(evidenceOf(network)).contains("Junta directiva incompleta; falta: Secretario");
        scenario.travelTo(network, scenario.openMeeting(network).startsAt().minusSeconds(72 * 3600));
        assertThat(scenario.open(network, "userTask_prepareAgenda").get("items").toString())
                .contains("Elegir reemplazo: Secretario");
    }

    @Test
    void anElectionEndsWithItsNetwork() {
        Network network = scenario.startNetwork(5);
        elect(network);
        scenario.start("maria", "electBoard", Map.of("networkId", network.id()));
        scenario.start(
                "maria",
                "replaceOfficer",
                Map.of("networkId", network.id(), "office", "TREASURER", "reason", "Viaja a Quito."));
        scenario.start("maria", "amendRules", Map.of("networkId", network.id()));

        scenario.start("rosa", "endNetwork", Map.of("networkId", network.id(), "reason", "Nadie volvió."));

        assertThat(scenario.openTasks(network)).isEmpty();
        assertThat(scenario.dueJobs(network)).isEmpty();
    }

    private void elect(Network network) {
        forms.hold(network, "PRESENT");
        scenario.start("maria", "electBoard", Map.of("networkId", network.id()));
        scenario.complete(network, PROPOSE, three(scenario.membersOf(network)));
        scenario.complete(network, VOTE, votes(network, VOTE, Map.of(), 1));
    }

    private LocalDate today(Network network) {
        return meetings.of(network.id()).latestFirst().isEmpty()
                ? LocalDate.of(2026, 12, 1)
                : meetings.of(network.id()).latestFirst().get(0).heldOn();
    }

    private static Map<String, Object> three(List<Member> people) {
        return proposal(
                candidate("COORDINATOR", people.get(0)),
                candidate("SECRETARY", people.get(1)),
                candidate("TREASURER", people.get(2)));
    }

    @SafeVarargs
    private static Map<String, Object> proposal(Map<String, Object>... candidates) {
        return new HashMap<>(Map.of(
                "candidates",
                List.of(candidates),
                "ballot",
                "SECRET",
                "termFrom",
                "2026-12-01",
                "termUntil",
                "2027-12-02"));
    }

    private static Map<String, Object> candidate(String office, Member member) {
        return Map.of("office", office, "memberId", member.id());
    }

    /** Two votes for everybody but those named. */
    private Map<String, Object> votes(Network network, String task, Map<String, Integer> other, int blank) {
        Map<String, Object> opened = scenario.open(network, task);
        List<Map<String, Object>> votes = new ArrayList<>();
        rows(opened, "votes")
                .forEach(row -> votes.add(Map.of(
                        "office", row.get("office"),
                        "memberId", row.get("memberId"),
                        "votes", other.getOrDefault(row.get("memberId").toString(), 2))));
        List<Map<String, Object>> blanks = new ArrayList<>();
        rows(opened, "blanks").forEach(row -> blanks.add(Map.of("office", row.get("office"), "blank", blank)));
        Map<String, Object> sent = new HashMap<>(Map.of("outcome", "VOTED", "votes", votes, "blanks", blanks));
        var held = meetings.of(network.id()).latestFirst();
        sent.put("meetingId", held.isEmpty() ? "none" : held.get(0).id());
        return sent;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> opened, String list) {
        return (List<Map<String, Object>>) opened.get(list);
    }

    private String evidenceOf(Network network) {
        return evidence.stream()
                .filter(source -> source.phases().contains(Phase.TRUST))
                .flatMap(source -> source.of(network.id(), Phase.TRUST).stream())
                .map(one -> one.what())
                .toList()
                .toString();
    }
}
