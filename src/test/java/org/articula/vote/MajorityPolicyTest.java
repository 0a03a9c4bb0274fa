package org.articula.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.articula.vote.MajorityPolicy.MajorityDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** RI.8. */
class MajorityPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "ATTENDING, 10, 6, 4, 0, true",
        "ATTENDING, 10, 5, 5, 0, false",
        "ATTENDING, 10, 5, 0, 5, false",
        "ATTENDING, 10, 1, 0, 9, false",
        "ATTENDING, 10, 0, 0, 10, false",
        "ATTENDING, 11, 6, 0, 5, true",
        "ATTENDING, 11, 5, 0, 6, false",
        "ATTENDING, 1, 1, 0, 0, true",
        "CAST, 10, 4, 3, 3, true",
        "CAST, 10, 1, 0, 9, true",
        "CAST, 10, 5, 5, 0, false",
        "CAST, 10, 0, 0, 10, false",
        "CAST, 10, 3, 4, 3, false",
    })
    void theRulesSayOfWhatTheMajorityIsCounted(
            MajorityBase base, int attending, int inFavour, int against, int abstaining, boolean carried) {
        MajorityDecision decision = MajorityPolicy.decide(base, attending, new Votes(inFavour, against, abstaining));

        assertThat(decision.possible()).isTrue();
        assertThat(decision.carried()).isEqualTo(carried);
    }

    @ParameterizedTest
    @EnumSource
    void theVotesAddUpToThoseAttending(MajorityBase base) {
        for (int attending = 0; attending <= 8; attending++) {
            for (int inFavour = 0; inFavour <= 9; inFavour++) {
                for (int against = 0; against <= 9; against++) {
                    MajorityDecision decision = MajorityPolicy.decide(base, attending, new Votes(inFavour, against, 1));
                    assertThat(decision.possible()).isEqualTo(inFavour + against + 1 == attending);
                    if (!decision.possible()) {
                        assertThat(decision.carried()).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void theReasonSaysTheVotesAndWhatTheyWereCountedAgainst() {
        assertThat(reason(MajorityBase.ATTENDING, 10, 6, 3, 1))
                .isEqualTo("Aprobado por mayoría simple de quienes asistieron: 6 votos a favor, 3 en contra y 1"
                        + " abstención.");
        assertThat(reason(MajorityBase.CAST, 10, 4, 3, 3))
                .isEqualTo("Aprobado por mayoría simple de los votos emitidos: 4 votos a favor, 3 en contra y 3"
                        + " abstenciones.");
        assertThat(reason(MajorityBase.ATTENDING, 10, 1, 0, 9))
                .isEqualTo("No aprobado: 1 voto a favor, 0 en contra y 9 abstenciones; hacen falta 6 a favor, más de la"
                        + " mitad de quienes asistieron.");
        assertThat(reason(MajorityBase.CAST, 2, 1, 1, 0))
                .isEqualTo(
                        "No aprobado: 1 voto a favor, 1 en contra y 0 abstenciones; hacen falta más votos a favor que"
                                + " en contra.");
        assertThat(reason(MajorityBase.ATTENDING, 3, 4, 0, 0))
                .isEqualTo("Los votos suman 4 y en la reunión participaron 3: a favor, en contra y abstenciones deben"
                        + " sumar 3.");
        assertThat(reason(MajorityBase.ATTENDING, 1, 0, 0, 0))
                .isEqualTo("Los votos suman 0 y en la reunión participó 1: a favor, en contra y abstenciones deben"
                        + " sumar 1.");
        assertThat(reason(MajorityBase.ATTENDING, 3, -1, 4, 0)).isEqualTo("Los votos no pueden ser negativos.");
    }

    @Test
    void absurdCountsAreRefusedInsteadOfOverflowing() {
        assertThat(MajorityPolicy.decide(MajorityBase.CAST, 10, new Votes(Integer.MAX_VALUE, Integer.MAX_VALUE, 12))
                        .possible())
                .isFalse();
    }

    private static String reason(MajorityBase base, int attending, int inFavour, int against, int abstaining) {
        return MajorityPolicy.decide(base, attending, new Votes(inFavour, against, abstaining))
                .reason();
    }
}
