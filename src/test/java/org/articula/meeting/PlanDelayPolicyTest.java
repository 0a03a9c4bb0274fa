package org.articula.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.articula.network.MeetingRule;
import org.junit.jupiter.api.Test;

class PlanDelayPolicyTest {

    private static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");
    private static final MeetingRule EVERY_SECOND_THURSDAY =
            new MeetingRule(DayOfWeek.THURSDAY, LocalTime.of(15, 0), 15, "Casa de Turismo");
    private static final Instant NOON = Instant.parse("2026-11-30T17:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-12-03T20:00:00Z");

    @Test
    void nothingIsExpectedUntilTheDayAfterTheFirstMeeting() {
        assertThat(on(3, 0).expected()).isZero();
        assertThat(on(3, 0).text()).isEqualTo("");
        assertThat(on(4, 0).expected()).isEqualTo(1);
        assertThat(on(4, 0).behind()).isEqualTo(1);
    }

    @Test
    void everyDateOfTheRhythmAsksForOneMeeting() {
        assertThat(on(3 + 14, 1).expected()).isEqualTo(1);
        assertThat(on(3 + 15, 1).expected()).isEqualTo(2);
        assertThat(on(3 + 43, 3).expected()).isEqualTo(4);
    }

    @Test
    void theSentenceTellsTheDelay() {
        assertThat(on(3 + 43, 3).text()).isEqualTo("Se esperaban 4 reuniones válidas y hubo 3: 1 de demora.");
        assertThat(on(4, 1).text()).isEqualTo("Se esperaba 1 reunión válida y hubo 1: sin demora.");
    }

    @Test
    void extraMeetingsAreNoDelay() {
        assertThat(on(4, 3).behind()).isZero();
    }

    @Test
    void theDayIsTheNetworksOwn() {
        Instant eveningOfTheFirst = Instant.parse("2026-12-04T03:00:00Z");
        PlanDelay delay = PlanDelayPolicy.compare(
                EVERY_SECOND_THURSDAY, ECUADOR, Instant.parse("2026-12-01T03:00:00Z"), FIRST, 0, eveningOfTheFirst);

        assertThat(delay.plannedSince()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(delay.expected()).isZero();
    }

    private static PlanDelay on(long daysAfter, long held) {
        return PlanDelayPolicy.compare(
                EVERY_SECOND_THURSDAY, ECUADOR, NOON, FIRST, held, NOON.plus(daysAfter, ChronoUnit.DAYS));
    }
}
