package org.articula.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SpanishDatesTest {

    private static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");
    private static final Instant EVENING = Instant.parse("2026-12-04T02:30:00Z");

    @Test
    void datesAreWrittenInTheZoneOfTheNetwork() {
        assertThat(SpanishDates.dateTime(EVENING, ECUADOR))
                .isEqualTo("jueves 3 de diciembre de 2026, 21:30 (hora de Ecuador)");
        assertThat(SpanishDates.dateTime(EVENING, ZoneId.of("America/Lima")))
                .isEqualTo("jueves 3 de diciembre de 2026, 21:30 (hora de Perú)");
        assertThat(SpanishDates.time(EVENING, ECUADOR)).isEqualTo("21:30");
    }

    @Test
    void localDatesAreWrittenAsTheyAre() {
        assertThat(SpanishDates.dateTime(LocalDateTime.parse("2026-12-03T09:05")))
                .isEqualTo("jueves 3 de diciembre de 2026, 09:05");
        assertThat(SpanishDates.longDate(LocalDate.of(2027, 1, 1))).isEqualTo("viernes 1 de enero de 2027");
        assertThat(SpanishDates.date(LocalDate.of(2027, 1, 1))).isEqualTo("1 de enero de 2027");
    }
}
