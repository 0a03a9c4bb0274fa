package org.articula.trust;

import static org.articula.trust.TrustIndexPolicyTest.FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustReadinessPolicyTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 8);

    @Test
    void theLatestMeasureMakesItReadyHoweverOldTheGroup() {
        TrustReadiness readiness = decide(List.of(measured(1, "0.75", true, true)), BEGUN.plusYears(1));

        assertThat(readiness.standing()).isEqualTo(TrustStanding.READY);
        assertThat(readiness.reasons()).containsExactly("Porque sí 1.");
    }

    @Test
    void aReadinessOfBeforeIsNotOneOfNow() {
        List<MeasuredMeeting> measured = List.of(measured(2, "0.65", false, true), measured(1, "0.75", true, true));

        assertThat(decide(measured, BEGUN.plusDays(20)).standing()).isEqualTo(TrustStanding.GROWING);
    }

    @ParameterizedTest
    @CsvSource({"7, GROWING", "8, EXHAUSTED", "9, EXHAUSTED"})
    void eightValidMeetingsInARowBelowTheLowestAreForTheSupervisingUnit(int meetings, TrustStanding standing) {
        assertThat(decide(low(meetings), BEGUN.plusDays(70)).standing()).isEqualTo(standing);
    }

    @Test
    void aMeetingWithoutQuorumIsNotCounted() {
        List<MeasuredMeeting> measured = IntStream.range(0, 8)
                .mapToObj(i -> measured(8 - i, "0.20", false, i != 3))
                .toList();

        assertThat(decide(measured, BEGUN.plusDays(70)).standing()).isEqualTo(TrustStanding.GROWING);
    }

    @Test
    void oneMeetingAtTheLimitBreaksTheRow() {
        List<MeasuredMeeting> measured = IntStream.range(0, 8)
                .mapToObj(i -> measured(8 - i, i == 5 ? "0.40" : "0.39", false, true))
                .toList();

        assertThat(decide(measured, BEGUN.plusDays(70)).standing()).isEqualTo(TrustStanding.GROWING);
    }

    @Test
    void sixMonthsWithoutReadinessAreForTheSupervisingUnitToo() {
        List<MeasuredMeeting> fair = List.of(measured(1, "0.60", false, true));

        assertThat(decide(fair, LocalDate.of(2026, 7, 7)).standing()).isEqualTo(TrustStanding.GROWING);
        TrustReadiness due = decide(fair, LocalDate.of(2026, 7, 8));
        assertThat(due.standing()).isEqualTo(TrustStanding.EXHAUSTED);
        assertThat(due.reasons())
                .containsExactly(
                        "Desde el 8 de enero de 2026 pasaron 6 meses sin que el grupo llegara a una base de confianza.");
    }

    @Test
    void aGroupThatNeverMeetsIsNotForgotten() {
        assertThat(decide(List.of(), BEGUN.plusMonths(6)).standing()).isEqualTo(TrustStanding.EXHAUSTED);
        assertThat(decide(List.of(), BEGUN.plusMonths(5)).reasons())
                .containsExactly("Todavía no se ha cerrado ninguna reunión.");
    }

    private static TrustReadiness decide(List<MeasuredMeeting> measured, LocalDate today) {
        return TrustReadinessPolicy.decide(measured, BEGUN, today, FIGURES);
    }

    private static List<MeasuredMeeting> low(int meetings) {
        return IntStream.range(0, meetings)
                .mapToObj(i -> measured(meetings - i, "0.30", false, true))
                .toList();
    }

    private static MeasuredMeeting measured(int number, String value, boolean ready, boolean valid) {
        return new MeasuredMeeting(
                "m" + number,
                "n",
                "meeting" + number,
                number,
                BEGUN.plusWeeks(number),
                valid,
                new BigDecimal(value),
                ready,
                List.of("Porque sí %d.".formatted(number)));
    }
}
