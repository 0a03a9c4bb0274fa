package org.articula.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.articula.shared.FieldError;
import org.articula.shared.Money;
import org.articula.vote.MajorityBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesPolicyTest {

    @Test
    void theGuidesFiguresHaveNoFault() {
        assertThat(RulesPolicy.checkFigures(RulesFigures.defaults())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "meetingEveryDays, 1, 92",
        "quorumPercent, 51, 100",
        "graceMinutes, 0, 59",
        "lateFine, 0, 10000",
        "durationMinutes, 16, 480",
        "interventionMinutes, 1, 59",
        "interventionsPerTopic, 1, 20",
        "unjustifiedInARow, 1, 20",
        "justifiedPerYear, 1, 52",
        "representativeMinimumAge, 18, 99"
    })
    void eachFigureIsAcceptedUpToItsLimitsAndRefusedBeyond(String figure, long least, long most) {
        assertThat(RulesPolicy.checkFigures(guideBut(figure, least))).isEmpty();
        assertThat(RulesPolicy.checkFigures(guideBut(figure, most))).isEmpty();
        assertThat(RulesPolicy.checkFigures(guideBut(figure, most + 1)))
                .extracting(FieldError::path)
                .containsExactly(figure);
        assertThat(RulesPolicy.checkFigures(guideBut(figure, least - 1)))
                .extracting(FieldError::path)
                .containsExactly(figure.equals("durationMinutes") ? "graceMinutes" : figure);
    }

    @Test
    void theWaitAndAnInterventionAreShorterThanTheMeeting() {
        assertThat(RulesPolicy.checkFigures(
                        new RulesFigures(7, 51, 15, new Money(200), 10, 10, 3, 3, 3, 18, MajorityBase.ATTENDING)))
                .containsExactly(
                        new FieldError(
                                "graceMinutes", "La espera máxima debe ser menor que la duración de la reunión."),
                        new FieldError("interventionMinutes", "Cada intervención debe durar menos que la reunión."));
    }

    @Test
    void everyFigureOutOfRangeIsToldAtOnce() {
        assertThat(RulesPolicy.checkFigures(
                        new RulesFigures(0, 0, -1, new Money(-1), 0, 0, 0, 0, 0, 17, MajorityBase.CAST)))
                .hasSize(10)
                .extracting(FieldError::message)
                .contains(
                        "La frecuencia de las reuniones va de 1 a 92 días.",
                        "La multa por atraso va de 0 a 100 dólares.",
                        "La edad mínima del representante va de 18 a 99 años.");
    }

    @Test
    void theFirstVersionMayComeWithoutAReasonAndOnAnyDay() {
        assertThat(RulesPolicy.checkAdoption(null, LocalDate.of(2008, 4, 1), null))
                .isEmpty();
        assertThat(RulesPolicy.checkAdoption(null, null, null))
                .extracting(FieldError::path)
                .containsExactly("inForceFrom");
    }

    private static RulesFigures guideBut(String figure, long value) {
        RulesFigures guide = RulesFigures.defaults();
        Map<String, Long> but = Map.of(figure, value);
        return new RulesFigures(
                but.getOrDefault("meetingEveryDays", (long) guide.meetingEveryDays())
                        .intValue(),
                but.getOrDefault("quorumPercent", (long) guide.quorumPercent()).intValue(),
                but.getOrDefault("graceMinutes", (long) guide.graceMinutes()).intValue(),
                new Money(but.getOrDefault("lateFine", guide.lateFine().cents())),
                but.getOrDefault("durationMinutes", (long) guide.durationMinutes())
                        .intValue(),
                but.getOrDefault("interventionMinutes", (long) guide.interventionMinutes())
                        .intValue(),
                but.getOrDefault("interventionsPerTopic", (long) guide.interventionsPerTopic())
                        .intValue(),
                but.getOrDefault("unjustifiedInARow", (long) guide.unjustifiedInARow())
                        .intValue(),
                but.getOrDefault("justifiedPerYear", (long) guide.justifiedPerYear())
                        .intValue(),
                but.getOrDefault("representativeMinimumAge", (long) guide.representativeMinimumAge())
                        .intValue(),
                guide.majorityBase());
    }
}
