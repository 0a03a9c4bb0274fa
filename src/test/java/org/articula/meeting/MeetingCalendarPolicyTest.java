package org.articula.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.articula.network.MeetingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RI.2, F2.3.a. */
class MeetingCalendarPolicyTest {

    private static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");
    private static final ZoneId CHILE = ZoneId.of("America/Santiago");
    private static final MeetingRule THURSDAYS = every(15);

    @ParameterizedTest(name = "first meeting after {0}: {1}")
    @CsvSource({
        "2026-11-30T09:00, 2026-12-03T15:00",
        "2026-12-03T14:59, 2026-12-03T15:00",
        "2026-12-03T15:00, 2026-12-10T15:00",
        "2026-12-03T15:01, 2026-12-10T15:00",
        "2026-12-31T23:59, 2027-01-07T15:00",
    })
    void theFirstMeetingIsOnTheNextFixedDay(LocalDateTime now, LocalDateTime expected) {
        assertThat(MeetingCalendarPolicy.next(THURSDAYS, ECUADOR, null, at(now)))
                .isEqualTo(at(expected));
    }

    @ParameterizedTest(name = "every {0} days after Thursday 3 December: {1}")
    @CsvSource({
        "1, 2026-12-10T15:00",
        "7, 2026-12-10T15:00",
        "8, 2026-12-10T15:00",
        "14, 2026-12-17T15:00",
        "15, 2026-12-17T15:00",
        "21, 2026-12-24T15:00",
        "30, 2026-12-31T15:00",
        "92, 2027-03-04T15:00",
    })
    void theWeekdayWinsOverTheNumberOfDays(int everyDays, LocalDateTime expected) {
        assertThat(next(every(everyDays), "2026-12-03T15:00", "2026-12-03T17:00"))
                .isEqualTo(at(expected));
    }

    @Test
    void aMeetingMovedOffItsDayDoesNotShiftTheRhythm() {
        assertThat(next(THURSDAYS, "2026-12-02T15:00", "2026-12-02T17:00")).isEqualTo(at("2026-12-17T15:00"));
        assertThat(next(THURSDAYS, "2026-12-05T09:00", "2026-12-05T17:00")).isEqualTo(at("2026-12-17T15:00"));
        assertThat(next(THURSDAYS, "2026-12-08T09:00", "2026-12-08T17:00")).isEqualTo(at("2026-12-24T15:00"));
    }

    @Test
    void afterAnOutageTheRhythmGoesOnAndNothingLiesInThePast() {
        assertThat(next(THURSDAYS, "2026-12-03T15:00", "2027-02-10T10:00")).isEqualTo(at("2027-02-11T15:00"));
        assertThat(next(THURSDAYS, "2026-12-03T15:00", "2027-02-11T16:00")).isEqualTo(at("2027-02-25T15:00"));
    }

    @Test
    void afterACancelledMeetingAheadComesTheOneAfterIt() {
        assertThat(next(THURSDAYS, "2026-12-17T15:00", "2026-12-04T10:00")).isEqualTo(at("2026-12-31T15:00"));
    }

    @Test
    void theNextMeetingIsAlwaysAheadOnItsDayAndAtItsHour() {
        Instant last = at("2026-01-01T15:00");
        for (int everyDays = 1; everyDays <= 92; everyDays += 7) {
            for (int hours = 0; hours < 24 * 40; hours += 5) {
                Instant now = last.plus(Duration.ofHours(hours));
                LocalDateTime next = LocalDateTime.ofInstant(
                        MeetingCalendarPolicy.next(every(everyDays), ECUADOR, last, now), ECUADOR);
                assertThat(next).isAfter(LocalDateTime.ofInstant(now, ECUADOR));
                assertThat(next.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
                assertThat(next.toLocalTime()).isEqualTo(LocalTime.of(15, 0));
            }
        }
    }

    @Test
    void theHourOnTheWallStaysWhenClocksChange() {
        // Chile left daylight time on the night to Sunday 5 April 2026
        Instant before = LocalDateTime.parse("2026-04-02T15:00").atZone(CHILE).toInstant();

        Instant after = MeetingCalendarPolicy.next(every(7), CHILE, before, before);

        assertThat(LocalDateTime.ofInstant(after, CHILE)).isEqualTo("2026-04-09T15:00");
        assertThat(Duration.between(before, after)).isEqualTo(Duration.ofDays(7).plusHours(1));
    }

    @Test
    void anHourThatAClockChangeSkipsIsMetAfterTheGap() {
        MeetingRule saturdayMidnight = new MeetingRule(DayOfWeek.SUNDAY, LocalTime.of(0, 30), 7, "Sala");
        Instant last = LocalDateTime.parse("2026-08-30T00:30").atZone(CHILE).toInstant();

        Instant next = MeetingCalendarPolicy.next(saturdayMidnight, CHILE, last, last);

        assertThat(LocalDateTime.ofInstant(next, CHILE)).isEqualTo("2026-09-06T01:30");
    }

    private static Instant next(MeetingRule rule, String last, String now) {
        return MeetingCalendarPolicy.next(rule, ECUADOR, at(last), at(now));
    }

    private static MeetingRule every(int days) {
        return new MeetingRule(DayOfWeek.THURSDAY, LocalTime.of(15, 0), days, "Casa de Turismo");
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ECUADOR).toInstant();
    }
}
