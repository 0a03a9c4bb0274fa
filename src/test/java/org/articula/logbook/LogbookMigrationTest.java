package org.articula.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a territory's logbook held before there was one for all is still there. */
class LogbookMigrationTest {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:logbook-migration;DB_CLOSE_DELAY=-1", "sa", "");

    @Test
    void entriesOfTerritoriesMoveIntoTheLogbookOfAll() {
        migrateTo("2");
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql(
                        "INSERT INTO territory (id, code, name, place, zone, articulator_id, created_at)"
                                + " VALUES ('t1', 'OTAVALO', 'Otavalo', 'Imbabura', 'America/Guayaquil', 'maria', '2026-11-20 10:00:00')")
                .update();
        jdbc.sql(
                        "INSERT INTO logbook_entry VALUES"
                                + " ('e1', 't1', '2026-11-19', 'WORKSHOP', 'Gremios', 'Hay tejedores.', 'maria', '2026-11-20 10:00:00')")
                .update();

        migrateTo("3");

        Map<String, Object> moved = jdbc.sql(
                        "SELECT id, subject_kind, subject_id, entry_date, entry_kind, step, who, entry_text, recorded_by"
                                + " FROM logbook_record")
                .query()
                .singleRow();
        assertThat(moved.values().stream().map(String::valueOf))
                .containsExactly(
                        "e1",
                        "TERRITORY",
                        "t1",
                        "2026-11-19",
                        "WORKSHOP",
                        "null",
                        "Gremios",
                        "Hay tejedores.",
                        "maria");
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
