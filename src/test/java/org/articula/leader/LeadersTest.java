package org.articula.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.meeting.MeetingFixture;
import org.articula.member.Members;
import org.articula.network.Network;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** F2.3.g, H4: who leads, and how it goes. */
@DomainTest
class LeadersTest {

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Members members;

    @Autowired
    private Leaders leaders;

    private Network network;

    @BeforeEach
    void aNetwork() {
        network = given.network(3);
    }

    @Test
    void theArticulatorMayLeadInTheMeantime() {
        String id = leaders.describe(network.id(), leader(LeaderOrigin.INTERIM_ARTICULATOR, "nobody"), "maria");

        assertThat(leaders.byId(id).memberId()).isNull();
        assertThat(leaders.nameOf(leaders.byId(id))).isEqualTo("Quien articula la red");
        leaders.evaluate(id, evaluation(3, null), "maria");
        leaders.evaluate(id, evaluation(4, "Ya hay una líder interna"), "maria");
        assertThat(leaders.byId(id).accompanied()).isFalse();
        assertThat(leaders.evaluationsOf(List.of(id)).get(id))
                .extracting(LeaderEvaluation::average)
                .containsExactlyInAnyOrder("3,0 de 5", "4,0 de 5");
        assertThat(Refusals.of(() -> leaders.evaluate(id, evaluation(4, null), "maria")))
                .containsOnlyKeys("");
    }

    @Test
    void whatIsMissingOrCannotBeIsToldAtItsField() {
        assertThat(Refusals.of(() -> leaders.describe(network.id(), leader(LeaderOrigin.FROM_START, null), "maria")))
                .containsOnlyKeys("memberId");
        String gone = members.activeOf(network.id()).get(0).id();
        members.leave(gone, LocalDate.of(2026, 11, 20), "Se fue a Quito");
        assertThat(Refusals.of(() -> leaders.describe(network.id(), leader(LeaderOrigin.NEW_MEMBER, gone), "maria")))
                .containsOnlyKeys("memberId");
        String id = leaders.describe(network.id(), leader(LeaderOrigin.INTERIM_ARTICULATOR, null), "maria");
        assertThat(Refusals.of(() -> leaders.evaluate(
                        id,
                        new NewEvaluation(
                                List.of(new LeaderScore(LeaderCriterion.CALLS, 6, null)), " ", List.of(), null),
                        "maria")))
                .containsOnlyKeys("scores[0].score", "scores", "improvements");
    }

    private static NewLeader leader(LeaderOrigin origin, String memberId) {
        return new NewLeader(origin, memberId, "Compras", "Regatea bien", List.of());
    }

    private static NewEvaluation evaluation(int score, String closeReason) {
        return new NewEvaluation(
                Arrays.stream(LeaderCriterion.values())
                        .map(criterion -> new LeaderScore(criterion, score, null))
                        .toList(),
                "Delegar más",
                List.of(),
                closeReason);
    }
}
