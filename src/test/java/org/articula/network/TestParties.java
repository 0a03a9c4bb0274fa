package org.articula.network;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** An evening in Otavalo when it is already the next day in UTC, and a network to meet there. */
public final class TestParties {

    public static final ZoneId GUAYAQUIL = ZoneId.of("America/Guayaquil");
    public static final Instant NOW = Instant.parse("2026-12-02T02:30:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private TestParties() {}

    public static NewNetwork jahuaPamba(String code) {
        return network(code, GUAYAQUIL);
    }

    /** The same network where telephones are Peru's. */
    public static NewNetwork inLima(String code) {
        return network(code, ZoneId.of("America/Lima"));
    }

    private static NewNetwork network(String code, ZoneId zone) {
        return new NewNetwork(
                code,
                "Red de artesanos Jahua Pamba",
                "Prendas de lana",
                "Otavalo",
                zone,
                "maria",
                new MeetingRule(DayOfWeek.THURSDAY, LocalTime.of(15, 0), 15, "Casa de Turismo de Otavalo"));
    }
}
