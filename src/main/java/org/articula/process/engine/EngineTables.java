package org.articula.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.articula.availability.IncompleteSchemaException;
import org.articula.availability.SchemaCatalog;
import org.articula.availability.SchemaScript;
import org.articula.availability.SchemaScript.Kind;
import org.articula.availability.SchemaScript.Step;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the engine's tables are whole before the engine, which looks for one of them only, takes them for so. What an
 * interrupted first start left out is made from the engine's own scripts as long as there is no account, and so no work of anybody's.
 * Later nothing is made: an empty table in the place of a lost one would hide the loss.
 */
@Component
class EngineTables extends AbstractProcessEnginePlugin {

    private static final Logger LOG = LoggerFactory.getLogger(EngineTables.class);
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private final DataSource dataSource;

    EngineTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        try (Connection connection = dataSource.getConnection()) {
            complete(connection);
        } catch (SQLException fault) {
            throw new IllegalStateException("The engine's tables could not be looked at", fault);
        }
    }

    /** @throws IncompleteSchemaException if something is missing and people have worked here */
    static void complete(Connection connection) throws SQLException {
        SchemaCatalog catalog = SchemaCatalog.read(connection);
        List<Step> steps = steps(catalog.product());
        if (steps.stream().noneMatch(step -> step.kind() == Kind.TABLE && catalog.has(step))) {
            return;
        }
        List<Step> missing = new ArrayList<>(catalog.missing(steps));
        missing.addAll(missingRows(connection, catalog, steps));
        if (missing.isEmpty() || isOfAnotherVersion(connection, catalog, steps)) {
            return;
        }
        if (catalog.hasTable("ACT_ID_USER") && !keys(connection, "ACT_ID_USER").isEmpty()) {
            throw new IncompleteSchemaException(
                    missing.stream().map(Step::object).toList());
        }
        LOG.warn(
                "A first start was interrupted: {} objects of the engine's tables are missing and are made now",
                missing.size());
        try (Statement statement = connection.createStatement()) {
            for (Step step : steps) {
                if (missing.contains(step)) {
                    statement.execute(step.sql());
                }
            }
        }
    }

    /** The rows that the scripts put in, such as the engine's locks; their first column is their key. */
    private static List<Step> missingRows(Connection connection, SchemaCatalog catalog, List<Step> steps)
            throws SQLException {
        List<Step> missing = new ArrayList<>();
        for (Step step : steps) {
            if (step.kind() == Kind.ROW
                    && !(catalog.hasTable(step.table())
                            && keys(connection, step.table()).contains(step.name()))) {
                missing.add(step);
            }
        }
        return missing;
    }

    /** The first entry of the engine's own log of versions has the number 0 and names the version that made the tables. */
    private static boolean isOfAnotherVersion(Connection connection, SchemaCatalog catalog, List<Step> steps)
            throws SQLException {
        if (!catalog.hasTable("ACT_GE_SCHEMA_LOG")) {
            return false;
        }
        String created = steps.stream()
                .filter(step -> step.kind() == Kind.ROW && step.table().equals("ACT_GE_SCHEMA_LOG"))
                .map(Step::sql)
                .findFirst()
                .orElse("");
        Set<String> versions = column(connection, "SELECT VERSION_ FROM ACT_GE_SCHEMA_LOG");
        return !versions.isEmpty() && versions.stream().noneMatch(version -> created.contains("'" + version + "'"));
    }

    private static Set<String> keys(Connection connection, String table) throws SQLException {
        String key = table.equals("ACT_GE_PROPERTY") ? "NAME_" : "ID_";
        return column(connection, "SELECT " + key + " FROM " + table);
    }

    private static Set<String> column(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Set<String> values = new HashSet<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** The engine's scripts for that database, in the order in which it runs them. */
    static List<Step> steps(String product) {
        return PARTS.stream()
                .map(part -> SchemaScript.parse(script("activiti.%s.create.%s.sql".formatted(product, part))))
                .flatMap(List::stream)
                .toList();
    }

    private static String script(String name) {
        try {
            return new ClassPathResource("org/camunda/bpm/engine/db/create/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
