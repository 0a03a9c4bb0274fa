package org.articula.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.articula.meeting.QuorumPolicy.Turnout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RI.4, RI.5, RI.18. */
class QuorumPolicyTest {

    private static final int GRACE = 15;
    private static final int ADULT = 18;

    @ParameterizedTest(name = "{2} % of {1} with {0} attending: {4}, {3} required")
    @CsvSource({
        "0, 1, 51, 1, false",
        "1, 1, 51, 1, true",
        "1, 2, 51, 2, false",
        "2, 2, 51, 2, true",
        "9, 18, 51, 10, false",
        "10, 18, 51, 10, true",
        "12, 25, 51, 13, false",
        "13, 25, 51, 13, true",
        "50, 100, 51, 51, false",
        "51, 100, 51, 51, true",
        "6, 12, 50, 6, true",
        "5, 12, 50, 6, false",
        "12, 12, 100, 12, true",
        "11, 12, 100, 12, false",
        "1, 25, 1, 1, true",
        "2, 3, 67, 3, false",
        "2, 3, 66, 2, true",
    })
    void theMeetingIsValidFromThePercentageOn(int attending, int members, int percent, int required, boolean reached) {
        QuorumDecision decision = QuorumPolicy.decide(percent, GRACE, present(attending, members, 0));

        assertThat(decision.reached()).isEqualTo(reached);
        assertThat(decision.required()).isEqualTo(required);
        assertThat(decision.attending()).isEqualTo(attending);
        assertThat(decision.members()).isEqualTo(members);
    }

    @Test
    void theNumberRequiredIsTheSmallestThatReachesThePercentage() {
        for (int percent = 1; percent <= 100; percent++) {
            for (int members = 1; members <= 60; members++) {
                int required = QuorumPolicy.required(percent, members);
                assertThat(required).isBetween(1, members);
                assertThat(required * 100).isGreaterThanOrEqualTo(percent * members);
                assertThat((required - 1) * 100).isLessThan(percent * members);
                for (int attending = 0; attending <= members; attending++) {
                    assertThat(QuorumPolicy.decide(percent, GRACE, present(attending, members, 0))
                                    .reached())
                            .isEqualTo(attending >= required);
                }
            }
        }
    }

    @Test
    void lateMembersAndRepresentativesOfAgeCount() {
        QuorumDecision decision = decide(
                3,
                entry(AttendanceStatus.PRESENT, null, null),
                entry(AttendanceStatus.LATE, 40, null),
                entry(AttendanceStatus.REPRESENTED, null, 18),
                entry(AttendanceStatus.JUSTIFIED, null, null),
                entry(AttendanceStatus.UNJUSTIFIED, null, null));

        assertThat(decision.reached()).isTrue();
        assertThat(decision.reasons())
                .startsWith(
                        "Hay cuórum: participan 3 de 5 integrantes (60 %) y el reglamento exige al menos el 51 %, es decir 3.",
                        "1 integrante llegó con atraso y también cuenta.",
                        "1 integrante participa por medio de representante, con voz y voto.");
    }

    @Test
    void aRepresentativeUnderAgeDoesNotCount() {
        QuorumDecision decision = decide(
                0,
                entry(AttendanceStatus.PRESENT, null, null),
                entry(AttendanceStatus.REPRESENTED, null, 17),
                entry(AttendanceStatus.UNJUSTIFIED, null, null));

        assertThat(decision.reached()).isFalse();
        assertThat(decision.attending()).isEqualTo(1);
        assertThat(decision.reasons()).contains("1 representante no cuenta por no tener la edad mínima.");
    }

    @Test
    void withoutQuorumTheReasonSaysHowManyWereMissingAndNeverRoundsUp() {
        assertThat(QuorumPolicy.decide(51, GRACE, present(50, 99, 0)).reasons().get(0))
                .isEqualTo(
                        "No hay cuórum: participan 50 de 99 integrantes (50 %) y el reglamento exige al menos el 51 %,"
                                + " es decir 51; faltó 1.");
        assertThat(QuorumPolicy.decide(51, GRACE, present(1, 12, 0)).reasons().get(0))
                .isEqualTo("No hay cuórum: participa 1 de 12 integrantes (8 %) y el reglamento exige al menos el 51 %,"
                        + " es decir 7; faltaron 6.");
    }

    @Test
    void aNetworkWithoutMembersHasNoQuorum() {
        QuorumDecision decision = decide(0);

        assertThat(decision.reached()).isFalse();
        assertThat(decision.reasons().get(0)).isEqualTo("No hay cuórum: la red no tiene integrantes activos.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "5, 3", "12, 7", "13, 7"})
    void startingTakesHalfPlusOneOfThoseWhoConfirmed(int confirmed, int required) {
        assertThat(QuorumPolicy.requiredToStart(confirmed)).isEqualTo(required);
    }

    @Test
    void theStartIsReportedApartAndDoesNotDecide() {
        assertThat(reason(new Turnout(10, 6, 0, 0, 0, 0, 10)))
                .isEqualTo("Para empezar se pedía la mitad más uno de quienes confirmaron (6 de 10)"
                        + " y a la hora fijada ya había 6.");
        assertThat(reason(new Turnout(10, 4, 2, 0, 0, 0, 10)))
                .isEqualTo("Para empezar se pedía la mitad más uno de quienes confirmaron (6 de 10);"
                        + " se completó dentro de los 15 minutos de espera, con 6.");
        assertThat(reason(new Turnout(10, 4, 1, 3, 0, 0, 10)))
                .isEqualTo("Para empezar se pedía la mitad más uno de quienes confirmaron (6 de 10);"
                        + " pasados los 15 minutos de espera había 5.");
        assertThat(reason(new Turnout(10, 6, 0, 0, 0, 0, 0)))
                .isEqualTo("Nadie había confirmado su asistencia, por lo que no se pidió cuórum de inicio.");
        assertThat(QuorumPolicy.decide(51, GRACE, new Turnout(10, 4, 1, 3, 0, 0, 10))
                        .reached())
                .isTrue();
    }

    @Test
    void whoComesWithinTheWaitIsThereAtTheStart() {
        Turnout turnout = Turnout.of(
                List.of(
                        entry(AttendanceStatus.LATE, 15, null),
                        entry(AttendanceStatus.LATE, 16, null),
                        entry(AttendanceStatus.PRESENT, null, null)),
                GRACE,
                ADULT,
                3);

        assertThat(turnout.atStart()).isEqualTo(2);
        assertThat(turnout.attending()).isEqualTo(3);
    }

    private static String reason(Turnout turnout) {
        List<String> reasons = QuorumPolicy.decide(51, GRACE, turnout).reasons();
        return reasons.get(reasons.size() - 1);
    }

    private static Turnout present(int attending, int members, int confirmed) {
        return new Turnout(members, attending, 0, 0, 0, 0, confirmed);
    }

    private static QuorumDecision decide(int confirmed, AttendanceRecord... entries) {
        return QuorumPolicy.decide(51, GRACE, Turnout.of(new ArrayList<>(List.of(entries)), GRACE, ADULT, confirmed));
    }

    private static AttendanceRecord entry(
            AttendanceStatus status, @Nullable Integer minutesLate, @Nullable Integer representativeAge) {
        return new AttendanceRecord("m", "x", status, minutesLate, null, representativeAge, null);
    }
}
