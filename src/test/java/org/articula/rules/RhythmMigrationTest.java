package org.articula.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Versions of before the rhythm was a figure get that of their network. */
class RhythmMigrationTest {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:rhythm-migration;MODE=MySQL;DB_CLOSE_DELAY=-1", "sa", "");

    @Test
    void everyVersionOfBeforeGetsTheRhythmOfItsNetwork() {
        migrateTo("21");
        JdbcClient jdbc = JdbcClient.create(database);
        network(jdbc, "SEMANAL", 7);
        network(jdbc, "QUINCENAL", 15);
        version(jdbc, "SEMANAL", 1);
        version(jdbc, "QUINCENAL", 1);
        version(jdbc, "QUINCENAL", 2);

        migrateTo("22");

        assertThat(jdbc.sql("SELECT meeting_every_days FROM rules_version ORDER BY id")
                        .query(Integer.class)
                        .list())
                .isEqualTo(List.of(15, 15, 7));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .as("whoever adopts a version says it")
                .isThrownBy(() -> version(jdbc, "SEMANAL", 2));
    }

    private static void network(JdbcClient jdbc, String code, int everyDays) {
        jdbc.sql("INSERT INTO network (id, code, name, sector, place, zone, country, articulator_id, meeting_weekday,"
                        + " meeting_time, meeting_every_days, meeting_place, status, created_at)"
                        + " VALUES (?, ?, 'Red', 'Lana', 'Otavalo', 'America/Guayaquil', 'EC', 'maria', 'MONDAY',"
                        + " '15:00:00', ?, 'Casa', 'ACTIVE', '2026-11-20 10:00:00')")
                .params(code, code, everyDays)
                .update();
    }

    private static void version(JdbcClient jdbc, String networkId, int version) {
        jdbc.sql("INSERT INTO rules_version (id, network_id, version, in_force_from, quorum_percent, grace_minutes,"
                        + " late_fine_cents, duration_minutes, intervention_minutes, interventions_per_topic,"
                        + " unjustified_in_a_row, justified_per_year, representative_minimum_age, majority_base,"
                        + " adopted_by, adopted_at)"
                        + " VALUES (?, ?, ?, '2026-11-20', 51, 15, 200, 60, 5, 3, 3, 3, 18, 'ATTENDING', 'maria',"
                        + " '2026-11-20 10:00:00')")
                .params(networkId + version, networkId, version)
                .update();
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
