package org.articula.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.articula.DomainTest;
import org.articula.dossier.NetworkPart;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.network.TestParties;
import org.articula.process.AskedFields;
import org.articula.vote.Held;
import org.articula.vote.VotingMeetings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every field of the guide's format of the board is asked in a form, kept, and shown. */
@DomainTest
class BoardFormatTest {

    @Autowired
    Networks networks;

    @Autowired
    Members members;

    @Autowired
    Elections elections;

    @Autowired
    Boards boards;

    @Autowired
    List<NetworkPart> parts;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "cargo, propose-candidates, candidates.office",
        "candidatos, propose-candidates, candidates.memberId",
        "voto secreto o abierto, propose-candidates, ballot",
        "período desde, propose-candidates, termFrom",
        "período hasta, propose-candidates, termUntil",
        "reunión con cuórum, record-election, meetingId",
        "votos, record-election, votes.votes",
        "votos en blanco, record-election, blanks.blank",
        "segunda vuelta, record-second-round, votes.votes",
        "cargo que se reemplaza, replace-officer, office",
        "motivo del reemplazo, replace-officer, reason",
    })
    void everyFieldIsAsked(String field, String form, String path) {
        assertThat(AskedFields.of(form)).as(field).contains(path);
    }

    @Test
    void everyFieldIsKeptAndShown() {
        Network network = networks.register(TestParties.jahuaPamba("JAHUA"));
        members.enrol(
                network.id(),
                LocalDate.of(2025, 1, 1),
                List.of(person("Ana"), person("Bea"), person("Carla"), person("Dora")));
        List<Member> people = members.activeOf(network.id());
        LocalDate today = networks.todayIn(network);
        VotingMeetings held = Held.on(jdbc, network.id(), today, people);
        String id = elections.begin(network.id(), "maria");
        elections.propose(
                id,
                new Proposal(
                        false,
                        today,
                        today.plusYears(1),
                        List.of(
                                new Proposal.Candidate(
                                        Office.COORDINATOR, people.get(0).id()),
                                new Proposal.Candidate(
                                        Office.SECRETARY, people.get(1).id()),
                                new Proposal.Candidate(
                                        Office.TREASURER, people.get(2).id()))));
        elections.vote(
                id,
                new Count(
                        held.latestFirst().get(0).id(),
                        List.of(
                                new Count.Votes(
                                        Office.COORDINATOR, people.get(0).id(), 3),
                                new Count.Votes(Office.SECRETARY, people.get(1).id(), 4),
                                new Count.Votes(Office.TREASURER, people.get(2).id(), 2)),
                        List.of(new Count.Blanks(Office.TREASURER, 2))),
                held);
        assertThat(elections.decide(id, "maria")).isFalse();

        Election kept = elections.byId(id);
        assertThat(kept.secretVote()).isFalse();
        assertThat(kept.termUntil()).isEqualTo(today.plusYears(1));
        assertThat(kept.outcome()).contains("Tesorero: se elige a Carla con 2 votos.");
        assertThat(elections.candidacies(id)).extracting(Candidacy::votes).containsExactlyInAnyOrder(3, 4, 2);
        assertThat(elections.rounds(id))
                .filteredOn(round -> round.office() == Office.TREASURER)
                .singleElement()
                .satisfies(round -> {
                    assertThat(round.blankVotes()).isEqualTo(2);
                    assertThat(round.attending()).isEqualTo(4);
                });
        String shown = parts.stream()
                .filter(part -> part.id().equals("directiva"))
                .findFirst()
                .orElseThrow()
                .blocks(network)
                .toString();
        assertThat(shown).contains("Ana", "Bea", "Carla", "Votación abierta");
        for (Office office : Office.requiredOnes()) {
            assertThat(shown).contains(office.spanish(), office.functions());
        }
        assertThat(boards.holder(network.id(), Office.TREASURER, today.minusDays(1)))
                .as("before the election")
                .isEmpty();
    }

    private static NewMember person(String name) {
        return new NewMember(name, null, null, null, Sex.F, 1984, "Ponchos");
    }
}
