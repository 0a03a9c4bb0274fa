package org.articula.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Networks and territories of before telephones had a country get that of their local time. */
class CountryMigrationTest {

    private static final Map<String, String> COUNTRY_OF_ZONE = Map.ofEntries(
            Map.entry("America/Guayaquil", "EC"),
            Map.entry("Pacific/Galapagos", "EC"),
            Map.entry("America/Lima", "PE"),
            Map.entry("America/Bogota", "CO"),
            Map.entry("America/La_Paz", "BO"),
            Map.entry("America/Caracas", "VE"),
            Map.entry("America/Santiago", "CL"),
            Map.entry("America/Asuncion", "PY"),
            Map.entry("America/Argentina/Buenos_Aires", "AR"),
            Map.entry("America/Montevideo", "UY"),
            Map.entry("America/Sao_Paulo", "BR"),
            Map.entry("America/Panama", "PA"),
            Map.entry("America/Costa_Rica", "CR"),
            Map.entry("America/Managua", "NI"),
            Map.entry("America/Tegucigalpa", "HN"),
            Map.entry("America/El_Salvador", "SV"),
            Map.entry("America/Guatemala", "GT"),
            Map.entry("America/Mexico_City", "MX"),
            Map.entry("America/Santo_Domingo", "DO"),
            Map.entry("America/Havana", "CU"),
            Map.entry("Europe/Madrid", "EC"));

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:country-migration;DB_CLOSE_DELAY=-1", "sa", "");

    @Test
    void whatWasRegisteredBeforeGetsTheCountryOfItsLocalTime() {
        migrateTo("9");
        JdbcClient jdbc = JdbcClient.create(database);
        COUNTRY_OF_ZONE.keySet().forEach(zone -> {
            jdbc.sql("INSERT INTO territory (id, code, name, place, zone, articulator_id, created_at)"
                            + " VALUES (?, ?, 'Otavalo', 'Imbabura', ?, 'maria', '2026-11-20 10:00:00')")
                    .params(zone, id(zone), zone)
                    .update();
            jdbc.sql("INSERT INTO network (id, code, name, sector, place, zone, articulator_id, meeting_weekday,"
                            + " meeting_time, meeting_every_days, meeting_place, status, created_at)"
                            + " VALUES (?, ?, 'Red', 'Lana', 'Otavalo', ?, 'maria', 'MONDAY', '15:00:00', 14, 'Casa',"
                            + " 'ACTIVE', '2026-11-20 10:00:00')")
                    .params(zone, id(zone), zone)
                    .update();
        });

        migrateTo("10");

        assertThat(countries(jdbc, "network")).isEqualTo(COUNTRY_OF_ZONE);
        assertThat(countries(jdbc, "territory")).isEqualTo(COUNTRY_OF_ZONE);
    }

    private static String id(String zone) {
        String letters = zone.replaceAll("[^A-Za-z]", "").toUpperCase();
        return letters.substring(Math.max(0, letters.length() - 20));
    }

    private static Map<String, String> countries(JdbcClient jdbc, String table) {
        return jdbc
                .sql("SELECT zone, country FROM " + table)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
