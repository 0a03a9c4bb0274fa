package org.articula.meeting;

import static org.articula.meeting.MeetingFixture.ECUADOR;
import static org.articula.meeting.MeetingFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.articula.rules.RulesFigures;
import org.articula.rules.RulesVersion;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RI.3, RI.4, RI.10: one hour from 15:00 on. */
class SessionHoursPolicyTest {

    private static final String SET = "2026-12-03T15:00";

    @ParameterizedTest(name = "at {0}, {1} said, early {2}: {3} {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-12-03T14:59, -, false, -, startedEarly",
                "2026-12-03T14:59, 15:00, false, -, startedEarly",
                "2026-12-03T14:59, -, true, 2026-12-03T14:59, -",
                "2026-12-03T14:59, 14:50, true, 2026-12-03T14:50, -",
                "2026-12-03T14:59, 15:00, true, -, startedAt",
                "2026-12-03T15:00, -, false, 2026-12-03T15:00, -",
                "2026-12-03T15:20, -, false, 2026-12-03T15:00, -",
                "2026-12-03T15:20, -, true, -, startedAt",
                "2026-12-03T15:20, 15:12, false, 2026-12-03T15:12, -",
                "2026-12-03T15:20, 15:21, false, -, startedAt",
                "2026-12-03T15:20, 14:45, false, -, startedEarly",
                "2026-12-03T15:20, 14:45, true, 2026-12-03T14:45, -",
                "2026-12-05T09:00, 15:30, false, 2026-12-03T15:30, -",
            })
    void theBeginning(
            String now, @Nullable LocalTime said, boolean early, @Nullable String start, @Nullable String wrong) {
        FieldErrors errors = new FieldErrors();

        Instant found = hours(SET, now, null, null).start(new SessionStart(said, early), errors);

        assertThat(errors.all()).extracting(FieldError::path).isEqualTo(wrong == null ? List.of() : List.of(wrong));
        if (start != null) {
            assertThat(found).isEqualTo(at(start));
        }
    }

    @ParameterizedTest(name = "at {0}, {1} said: {2} {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-12-03T15:40, -, 2026-12-03T15:40, -",
                "2026-12-03T17:10, -, 2026-12-03T17:10, -",
                "2026-12-03T17:11, -, -, endedAt",
                "2026-12-04T09:00, -, -, endedAt",
                "2026-12-04T09:00, 16:25, 2026-12-03T16:25, -",
                "2026-12-03T16:20, 16:25, -, endedAt",
                "2026-12-03T16:20, 15:10, 2026-12-03T15:10, -",
                "2026-12-03T16:20, 15:09, -, endedAt",
            })
    void theEndOfASessionThatBeganTenMinutesLate(
            String now, @Nullable LocalTime said, @Nullable String end, @Nullable String wrong) {
        FieldErrors errors = new FieldErrors();

        Instant found = hours(SET, now, "2026-12-03T15:10", null).end(said, 0, errors);

        assertThat(errors.all()).extracting(FieldError::path).isEqualTo(wrong == null ? List.of() : List.of(wrong));
        if (end != null) {
            assertThat(found).isEqualTo(at(end));
        }
    }

    @Test
    void minutesThatWereAddedPutTheEndOff() {
        FieldErrors errors = new FieldErrors();

        assertThat(hours(SET, "2026-12-03T17:45", "2026-12-03T15:10", null).end(null, 60, errors))
                .isEqualTo(at("2026-12-03T17:45"));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void aSessionMayGoOnAfterMidnight() {
        SessionHoursPolicy hours = hours("2026-12-03T23:30", "2026-12-04T00:40", null, null);
        FieldErrors errors = new FieldErrors();

        assertThat(hours.start(new SessionStart(LocalTime.of(0, 5), false), errors))
                .isEqualTo(at("2026-12-04T00:05"));
        assertThat(hours.end(LocalTime.of(0, 20), 0, errors)).isEqualTo(at("2026-12-04T00:20"));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void anEndIsProposedOnceItWasToBeExpected() {
        assertThat(hours(SET, "2026-12-03T16:09", "2026-12-03T15:10", null).proposedEnd())
                .isNull();
        assertThat(hours(SET, "2026-12-03T16:10", "2026-12-03T15:10", null).proposedEnd())
                .isEqualTo(LocalTime.of(16, 10));
        assertThat(hours(SET, "2026-12-04T09:00", "2026-12-03T15:10", "2026-12-03T16:25")
                        .proposedEnd())
                .isEqualTo(LocalTime.of(16, 25));
    }

    @Test
    void minutesWaitForTheirMeeting() {
        assertThat(hours(SET, "2026-12-03T14:59", null, null).tooEarly()).startsWith("Todavía no es la hora");
        assertThat(hours(SET, "2026-12-03T15:00", null, null).tooEarly()).isNull();
        assertThat(hours(SET, "2026-12-03T14:59", "2026-12-03T14:50", null).tooEarly())
                .isNull();
        assertThat(hours(SET, "2026-12-03T15:59", "2026-12-03T15:00", "2026-12-03T16:00")
                        .tooEarly())
                .contains("termina a las 16:00");
    }

    private static SessionHoursPolicy hours(
            String set, String now, @Nullable String startedAt, @Nullable String endedAt) {
        RulesVersion rules = new RulesVersion("r", "n", 1, LocalDate.of(2026, 1, 1), RulesFigures.defaults(), null);
        Meeting planned = Meeting.planned("m", "n", 1, at(set), "Casa de Turismo", rules);
        Meeting meeting = new Meeting(
                planned.id(),
                planned.networkId(),
                planned.number(),
                planned.startsAt(),
                planned.durationMinutes(),
                planned.place(),
                planned.status(),
                planned.sequence(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                0,
                null,
                null,
                null,
                null,
                startedAt == null ? null : at(startedAt),
                endedAt == null ? null : at(endedAt),
                null);
        return new SessionHoursPolicy(meeting, ECUADOR, at(now));
    }
}
