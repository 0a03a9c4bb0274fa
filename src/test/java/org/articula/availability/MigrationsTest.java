package org.articula.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A first start that was interrupted is begun anew, and only that. */
class MigrationsTest {

    private final DataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Migrations migrations = new Migrations();

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 7", "0, 20", "1, 2", "3, 1", "3, 9"})
    void whatAKillLeftOfAFirstStartIsMadeAnew(int migrationsDone, int statementsOfTheNext) throws Exception {
        interrupt(migrationsDone, statementsOfTheNext);

        migrations.migrate(flyway());

        assertThat(flyway().info().pending()).isEmpty();
        assertThatNoException().isThrownBy(() -> migrations.migrate(flyway()));
    }

    @Test
    void onceThereIsAnAccountAHalfDoneMigrationIsForAPersonToDecide() throws Exception {
        account();
        interrupt(3, 2);

        assertThatExceptionOfType(IncompleteSchemaException.class)
                .isThrownBy(() -> migrations.migrate(flyway()))
                .withMessageContaining("V4")
                .withMessageContaining("a medias");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM network").query(Integer.class).single())
                .as("nothing was dropped")
                .isZero();
    }

    @Test
    void tablesWithARowInThemAreNeverDropped() throws Exception {
        interrupt(3, 2);
        jdbc.sql("INSERT INTO signing_key (id, key_bytes, created_at) VALUES ('a', X'00', CURRENT_TIMESTAMP)")
                .update();

        assertThatExceptionOfType(IncompleteSchemaException.class).isThrownBy(() -> migrations.migrate(flyway()));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM signing_key")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "DROP INDEX ix_meeting_starts, INDEX MEETING.IX_MEETING_STARTS",
        "DROP TABLE form_draft, TABLE FORM_DRAFT",
        "ALTER TABLE network DROP COLUMN plan_started_on, COLUMN NETWORK.PLAN_STARTED_ON",
    })
    void whatIsMissingLaterIsNamed(String loss, String named) {
        migrations.migrate(flyway());
        account();
        jdbc.sql(loss).update();

        assertThatExceptionOfType(IncompleteSchemaException.class)
                .isThrownBy(() -> migrations.migrate(flyway()))
                .withMessageContaining("La base de datos no está completa")
                .withMessageContaining(named);
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(database)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    /** That many migrations, and the first statements of the one after them, whose entry in the history never came. */
    private void interrupt(int done, int statements) throws Exception {
        if (done > 0) {
            Flyway.configure()
                    .dataSource(database)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .target(String.valueOf(done))
                    .load()
                    .migrate();
        }
        String script = java.util.Arrays.stream(
                        new org.springframework.core.io.support.PathMatchingResourcePatternResolver()
                                .getResources("classpath:db/migration/V" + (done + 1) + "__*.sql"))
                .findFirst()
                .orElse(new ClassPathResource("none"))
                .getContentAsString(StandardCharsets.UTF_8);
        List<SchemaScript.Step> steps = SchemaScript.parse(script);
        for (SchemaScript.Step step : steps.subList(0, Math.min(statements, steps.size()))) {
            jdbc.sql(step.sql()).update();
        }
    }

    private void account() {
        jdbc.sql("CREATE TABLE IF NOT EXISTS ACT_ID_USER (ID_ VARCHAR(64))").update();
        jdbc.sql("INSERT INTO ACT_ID_USER VALUES ('maria')").update();
    }
}
