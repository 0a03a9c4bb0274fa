package org.articula.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.articula.member.Sex;
import org.articula.promotion.AttendanceSummary.Band;
import org.articula.promotion.AttendanceSummaryPolicy.Attendee;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceSummaryPolicyTest {

    @Test
    void countsBySexAndAge() {
        AttendanceSummary summary = summarise(
                new Attendee(Sex.F, 1997),
                new Attendee(Sex.F, 1996),
                new Attendee(Sex.M, 1966),
                new Attendee(Sex.X, 2012));

        assertThat(summary.bands())
                .containsExactly(
                        new Band(AgeBand.YOUNG, 1, 0, 1),
                        new Band(AgeBand.FROM_30, 1, 0, 0),
                        new Band(AgeBand.FROM_45, 0, 0, 0),
                        new Band(AgeBand.FROM_60, 0, 1, 0));
        assertThat(summary.womenPercent()).isEqualTo(50);
        assertThat(summary.reasons())
                .containsExactly(
                        "Vinieron 4 personas: 2 mujeres, 1 hombre y 1 que prefiere no decir su sexo.",
                        "Las mujeres son el 50 % de la asistencia.");
    }

    @Test
    void asksForMoreWomenBelowTheShareToReach() {
        AttendanceSummary summary =
                summarise(new Attendee(Sex.F, 1980), new Attendee(Sex.M, 1980), new Attendee(Sex.M, 1980));

        assertThat(summary.reasons())
                .containsExactly(
                        "Vinieron 3 personas: 1 mujer y 2 hombres.",
                        "Las mujeres son el 33 % de la asistencia, menos del 50 % que se busca:"
                                + " invítelas personalmente a la próxima charla.");
    }

    @Test
    void nobodyIsNoShareAtAll() {
        AttendanceSummary summary = summarise();

        assertThat(summary.womenPercent()).isZero();
        assertThat(summary.reasons()).containsExactly("No vino nadie.");
        assertThat(summary.bands()).hasSize(4).allMatch(band -> band.total() == 0);
    }

    @Test
    void aSingleWomanIsOnePersonAndEverybody() {
        assertThat(summarise(new Attendee(Sex.F, 1980)).reasons())
                .containsExactly("Vino 1 persona: 1 mujer.", "Las mujeres son el 100 % de la asistencia.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, YOUNG",
        "29, YOUNG",
        "30, FROM_30",
        "44, FROM_30",
        "45, FROM_45",
        "59, FROM_45",
        "60, FROM_60",
        "110, FROM_60"
    })
    void everyAgeHasItsBand(int age, AgeBand band) {
        assertThat(AgeBand.of(age)).isEqualTo(band);
    }

    @RepeatedTest(50)
    void whoeverCameIsCountedExactlyOnce(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Attendee> people = IntStream.range(0, random.nextInt(200))
                .mapToObj(i -> new Attendee(Sex.values()[random.nextInt(3)], 1920 + random.nextInt(95)))
                .toList();

        AttendanceSummary summary = AttendanceSummaryPolicy.summarise(people, 2026, 50);

        assertThat(summary.bands().stream().mapToInt(Band::total).sum()).isEqualTo(people.size());
        assertThat(summary.women() + summary.men() + summary.unstated()).isEqualTo(people.size());
        assertThat(summary.womenPercent()).isBetween(0, 100);
    }

    private static AttendanceSummary summarise(Attendee... people) {
        return AttendanceSummaryPolicy.summarise(List.of(people), 2026, 50);
    }
}
