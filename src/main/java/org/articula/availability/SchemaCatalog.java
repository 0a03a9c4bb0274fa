package org.articula.availability;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.articula.availability.SchemaScript.Kind;
import org.articula.availability.SchemaScript.Step;

/** The names of what a database holds now, in the schema that its address means. */
public final class SchemaCatalog {

    private final boolean mySql;
    private final Set<String> objects = new HashSet<>();

    private SchemaCatalog(boolean mySql) {
        this.mySql = mySql;
    }

    /** Reads it with four small queries. */
    public static SchemaCatalog read(Connection connection) throws SQLException {
        SchemaCatalog catalog = new SchemaCatalog(
                connection.getMetaData().getDatabaseProductName().equals("MySQL"));
        String schema = catalog.mySql ? connection.getCatalog() : connection.getSchema();
        catalog.read(connection, schema, Kind.TABLE, "SELECT table_name, table_name FROM information_schema.tables");
        catalog.read(connection, schema, Kind.COLUMN, "SELECT table_name, column_name FROM information_schema.columns");
        catalog.read(
                connection,
                schema,
                Kind.INDEX,
                "SELECT DISTINCT table_name, index_name FROM information_schema."
                        + (catalog.mySql ? "statistics" : "indexes"));
        catalog.read(
                connection,
                schema,
                Kind.CONSTRAINT,
                "SELECT table_name, constraint_name FROM information_schema.table_constraints");
        return catalog;
    }

    /** {@code mysql} or {@code h2}, as the engine's scripts are called. */
    public String product() {
        return mySql ? "mysql" : "h2";
    }

    /** Whether what a statement makes is there; rows are not looked at. */
    public boolean has(Step step) {
        return step.kind() == Kind.ROW || objects.contains(key(step.kind(), step.table(), step.name()));
    }

    /** Whether there is a table of that name, whatever its case. */
    public boolean hasTable(String table) {
        return objects.contains(key(Kind.TABLE, table, table));
    }

    /** What of all that is not there. */
    public List<Step> missing(List<Step> steps) {
        return steps.stream().filter(step -> !has(step)).toList();
    }

    private void read(Connection connection, String schema, Kind kind, String select) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select + " WHERE table_schema = ?")) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    objects.add(key(kind, rows.getString(1), rows.getString(2)));
                }
            }
        }
    }

    private static String key(Kind kind, String table, String name) {
        return (kind + " " + table + "." + name).toUpperCase(Locale.ROOT);
    }
}
