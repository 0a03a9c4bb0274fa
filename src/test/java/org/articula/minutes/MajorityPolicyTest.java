package org.articula.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.articula.agenda.Votes;
import org.articula.minutes.MajorityPolicy.MajorityDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RI.8. */
class MajorityPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "10, 6, 4, 0, true",
        "10, 5, 5, 0, false",
        "10, 4, 3, 3, true",
        "10, 1, 0, 9, true",
        "10, 0, 0, 10, false",
        "10, 3, 4, 0, false",
        "1, 1, 0, 0, true",
    })
    void moreForThanAgainstApproves(int attending, int inFavour, int against, int abstaining, boolean approved) {
        MajorityDecision decision = MajorityPolicy.decide(attending, new Votes(inFavour, against, abstaining));

        assertThat(decision.possible()).isTrue();
        assertThat(decision.approved()).isEqualTo(approved);
    }

    @Test
    void noVoteOfThoseAttendingIsCountedTwice() {
        for (int attending = 0; attending <= 8; attending++) {
            for (int inFavour = 0; inFavour <= 9; inFavour++) {
                for (int against = 0; against <= 9; against++) {
                    MajorityDecision decision = MajorityPolicy.decide(attending, new Votes(inFavour, against, 1));
                    assertThat(decision.possible()).isEqualTo(inFavour + against + 1 <= attending);
                    if (!decision.possible()) {
                        assertThat(decision.approved()).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void theReasonsSayTheVotes() {
        assertThat(MajorityPolicy.decide(10, new Votes(6, 3, 1)).reasons())
                .containsExactly("Aprobado por mayoría simple: 6 votos a favor y 3 en contra, con 1 abstención.");
        assertThat(MajorityPolicy.decide(10, new Votes(1, 1, 0)).reasons())
                .containsExactly("No aprobado por empate: 1 voto a favor y 1 en contra.");
        assertThat(MajorityPolicy.decide(10, new Votes(2, 8, 0)).reasons())
                .containsExactly("No aprobado: 2 votos a favor y 8 en contra.");
        assertThat(MajorityPolicy.decide(10, Votes.NONE).reasons()).containsExactly("No hubo votación.");
        assertThat(MajorityPolicy.decide(3, new Votes(4, 0, 0)).reasons())
                .containsExactly("Se cuentan 4 votos y solo hay 3 asistentes con derecho a voto.");
        assertThat(MajorityPolicy.decide(3, new Votes(-1, 0, 0)).reasons())
                .containsExactly("Los votos no pueden ser negativos.");
    }

    @Test
    void absurdCountsAreRefusedInsteadOfOverflowing() {
        assertThat(MajorityPolicy.decide(10, new Votes(Integer.MAX_VALUE, Integer.MAX_VALUE, 5))
                        .possible())
                .isFalse();
    }
}
