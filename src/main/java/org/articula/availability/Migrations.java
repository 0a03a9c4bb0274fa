package org.articula.availability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.articula.availability.SchemaScript.Kind;
import org.articula.availability.SchemaScript.Step;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Makes and checks our tables. No database we run on undoes a migration that was interrupted, so a first start that was is begun anew:
 * while there is no account, nobody can have done anything. Later, a half-done migration is for a person to decide.
 */
@Component
class Migrations implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String HISTORY = "flyway_schema_history";

    @Override
    public void migrate(Flyway flyway) {
        List<Step> steps = steps();
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            beginAnew(flyway, connection, steps);
            try {
                flyway.migrate();
            } catch (FlywayException refused) {
                throw new IncompleteSchemaException(description(flyway, refused), refused);
            }
            List<Step> missing = SchemaCatalog.read(connection).missing(SchemaScript.standing(steps));
            if (!missing.isEmpty()) {
                throw new IncompleteSchemaException(
                        missing.stream().map(Step::object).toList());
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("The tables could not be looked at", fault);
        }
    }

    /** Drops what an interrupted first start left of our tables, provided that all of them are empty. */
    private static void beginAnew(Flyway flyway, Connection connection, List<Step> steps) throws SQLException {
        MigrationInfo[] migrations = flyway.info().all();
        boolean whole = Arrays.stream(migrations)
                .allMatch(
                        info -> info.getState().isApplied() && !info.getState().isFailed());
        SchemaCatalog catalog = SchemaCatalog.read(connection);
        if (whole || (catalog.hasTable("ACT_ID_USER") && !isEmpty(connection, "ACT_ID_USER"))) {
            return;
        }
        List<String> tables = new ArrayList<>();
        for (Step step : steps) {
            if (step.kind() == Kind.TABLE && catalog.hasTable(step.table())) {
                if (!isEmpty(connection, step.table().toLowerCase(Locale.ROOT))) {
                    return;
                }
                tables.add(step.table().toLowerCase(Locale.ROOT));
            }
        }
        if (!tables.isEmpty()) {
            LOG.warn("A first start was interrupted: its {} empty tables are made anew", tables.size());
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE " + String.join(", ", tables) + " CASCADE");
                statement.execute("DROP TABLE IF EXISTS " + history(catalog));
            }
        }
    }

    private static String description(Flyway flyway, FlywayException fault) {
        MigrationInfo next = Arrays.stream(flyway.info().all())
                .filter(info -> info.getState().isFailed() || !info.getState().isApplied())
                .findFirst()
                .orElse(null);
        String which = next == null ? "" : " V" + next.getVersion() + " (" + next.getDescription() + ")";
        return "La actualización de las tablas" + which
                + " no se pudo terminar; puede haber quedado a medias. El detalle: " + fault.getMessage();
    }

    private static boolean isEmpty(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
            return !rows.next();
        }
    }

    /** Flyway quotes the name: in H2 it is of small letters. */
    private static String history(SchemaCatalog catalog) {
        return catalog.product().equals("h2") ? '"' + HISTORY + '"' : HISTORY;
    }

    private static List<Step> steps() {
        try {
            Resource[] scripts =
                    new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*__*.sql");
            return Arrays.stream(scripts)
                    .sorted(Comparator.comparingInt(Migrations::version))
                    .map(Migrations::text)
                    .map(SchemaScript::parse)
                    .flatMap(List::stream)
                    .collect(Collectors.toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int version(Resource script) {
        return Integer.parseInt(String.valueOf(script.getFilename()).replaceFirst("^V(\\d+)__.*$", "$1"));
    }

    private static String text(Resource script) {
        try {
            return script.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
