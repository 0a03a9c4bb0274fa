package org.articula.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.articula.meeting.DatePolicy.Engagement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RI.2. */
class DatePolicyTest {

    private static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");
    private static final Instant NOW = at("2026-11-30T09:00");

    @Test
    void aDateAheadIsFine() {
        assertThat(objection("2026-12-04T16:00")).isNull();
    }

    @Test
    void theDateLiesAheadAndWithinAYear() {
        assertThat(objection("2026-11-30T09:00")).isEqualTo("La fecha debe ser futura.");
        assertThat(objection("2025-12-04T16:00")).isEqualTo("La fecha debe ser futura.");
        assertThat(objection("2036-12-04T16:00")).isEqualTo("La fecha no puede estar a más de un año.");
    }

    @Test
    void theHourExists() {
        assertThat(DatePolicy.objection(
                        LocalDateTime.parse("2027-09-05T00:30"), 60, ZoneId.of("America/Santiago"), NOW, List.of()))
                .isEqualTo("Esa hora no existe ese día, porque cambia la hora oficial.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-04T14:00, false",
        "2026-12-04T14:01, true",
        "2026-12-04T15:00, true",
        "2026-12-04T15:59, true",
        "2026-12-04T16:00, false",
    })
    void twoMeetingsMayTouchButNotOverlap(String start, boolean refused) {
        assertThat(objection(start, new Engagement("Lanas", at("2026-12-04T15:00"), at("2026-12-04T16:00"))) != null)
                .isEqualTo(refused);
    }

    @Test
    void theObjectionNamesTheOtherMeeting() {
        assertThat(objection(
                        "2026-12-04T15:30", new Engagement("Lanas", at("2026-12-04T15:00"), at("2026-12-04T16:00"))))
                .isEqualTo("A esa hora ya hay otra reunión: la de la red Lanas, viernes 4 de diciembre de 2026, 15:00"
                        + " (hora de Ecuador).");
    }

    private static @Nullable String objection(String start, Engagement... engagements) {
        return DatePolicy.objection(
                LocalDateTime.parse(start), (int) Duration.ofHours(1).toMinutes(), ECUADOR, NOW, List.of(engagements));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ECUADOR).toInstant();
    }
}
