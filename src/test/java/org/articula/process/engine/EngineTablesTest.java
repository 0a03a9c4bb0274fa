package org.articula.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.articula.availability.IncompleteSchemaException;
import org.articula.availability.SchemaCatalog;
import org.articula.availability.SchemaScript.Kind;
import org.articula.availability.SchemaScript.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An interrupted first start is finished from the engine's own scripts; later nothing is made in the place of what is lost. */
class EngineTablesTest {

    private Connection connection;

    @BeforeEach
    void emptyDatabase() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void anEmptyDatabaseIsLeftToTheEngine() throws SQLException {
        EngineTables.complete(connection);

        assertThat(SchemaCatalog.read(connection).hasTable("ACT_GE_PROPERTY")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9, 30, 60, 150, 220, 250, 280, 300})
    void whereverAFirstStartWasKilledItIsFinished(int statements) throws SQLException {
        List<Step> steps = EngineTables.steps("h2");
        run(steps.subList(0, Math.min(statements, steps.size())));

        EngineTables.complete(connection);

        assertThat(SchemaCatalog.read(connection).missing(steps)).isEmpty();
        assertThat(count("ACT_GE_PROPERTY")).isEqualTo(7);
        assertThat(count("ACT_GE_SCHEMA_LOG")).isEqualTo(1);
        EngineTables.complete(connection);
        assertThat(count("ACT_GE_PROPERTY")).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "DROP INDEX ACT_IDX_TASK_CREATE, INDEX ACT_RU_TASK.ACT_IDX_TASK_CREATE",
        "DROP TABLE ACT_HI_COMMENT, TABLE ACT_HI_COMMENT",
        "ALTER TABLE ACT_RU_TASK DROP CONSTRAINT ACT_FK_TASK_EXE, CONSTRAINT ACT_RU_TASK.ACT_FK_TASK_EXE",
        "DELETE FROM ACT_GE_PROPERTY WHERE NAME_ = 'deployment.lock', ROW ACT_GE_PROPERTY.deployment.lock",
    })
    void whatIsMissingWherePeopleHaveWorkedIsNamedAndNotMade(String loss, String named) throws SQLException {
        run(EngineTables.steps("h2"));
        execute("INSERT INTO ACT_ID_USER (ID_) VALUES ('maria')");
        EngineTables.complete(connection);
        execute(loss);

        assertThatExceptionOfType(IncompleteSchemaException.class)
                .isThrownBy(() -> EngineTables.complete(connection))
                .withMessageContaining(named);
    }

    @Test
    void tablesOfAnotherVersionAreTheEnginesOwnAffair() throws SQLException {
        run(EngineTables.steps("h2"));
        execute("UPDATE ACT_GE_SCHEMA_LOG SET VERSION_ = '7.23.0'");
        execute("DROP INDEX ACT_IDX_TASK_CREATE");

        EngineTables.complete(connection);

        assertThat(SchemaCatalog.read(connection).missing(EngineTables.steps("h2")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mysql"})
    void everyStatementOfTheEnginesScriptsIsUnderstood(String product) {
        List<Step> steps = EngineTables.steps(product);

        assertThat(steps).filteredOn(step -> step.kind() == Kind.TABLE).hasSize(49);
        assertThat(steps).filteredOn(step -> step.kind() == Kind.CONSTRAINT).hasSize(47);
        assertThat(steps).filteredOn(step -> step.kind() == Kind.INDEX).hasSizeGreaterThan(190);
        assertThat(steps).filteredOn(step -> step.kind() == Kind.ROW).hasSize(8).noneMatch(step -> step.name()
                .isEmpty());
    }

    private void run(List<Step> steps) throws SQLException {
        for (Step step : steps) {
            execute(step.sql());
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
