package org.articula.change;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One module's changes, kept in a table of its own: who asked to move or cancel something, why, and whether it was done. */
public final class Changes {

    private static final RowMapper<Change> CHANGE = Columns.reader(Change.class);

    private final JdbcClient jdbc;
    private final String table;
    private final String occasionColumn;
    private final String select;

    /** @param occasion what changes, as its tables name it: {@code meeting} */
    public Changes(JdbcClient jdbc, String occasion) {
        this.jdbc = jdbc;
        this.table = occasion + "_change";
        this.occasionColumn = occasion + "_id";
        this.select = "SELECT c.*, c.%s AS occasion_id FROM %s c".formatted(occasionColumn, table);
    }

    /** @throws NoSuchElementException if there is no such change */
    public Change byId(String id) {
        return jdbc.sql(select + " WHERE id = :id")
                .param("id", id)
                .query(CHANGE)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No existe el cambio «%s».".formatted(id)));
    }

    /** The change that last moved a meeting or talk. */
    public Optional<Change> lastMove(String occasionId) {
        return last(occasionId, " AND action = 'MOVE'");
    }

    /** The change that was last carried out. */
    public Optional<Change> last(String occasionId) {
        return last(occasionId, "");
    }

    /** Keeps a change that was asked for. */
    public void insert(Change change) {
        jdbc.sql(
                        """
                        INSERT INTO %s (id, %s, action, from_starts_at, to_starts_at, to_place, reason, requested_by, requested_at)
                        VALUES (:id, :occasionId, :action, :fromStartsAt, :toStartsAt, :toPlace, :reason, :requestedBy,
                          :requestedAt)"""
                                .formatted(table, occasionColumn))
                .paramSource(Columns.of(change))
                .update();
    }

    /** Returns whether nobody had applied it before. */
    public boolean markApplied(String id, Instant at) {
        return jdbc.sql("UPDATE " + table + " SET applied_at = :at WHERE id = :id AND applied_at IS NULL")
                        .param("at", Columns.column(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    private Optional<Change> last(String occasionId, String condition) {
        return jdbc.sql(select + " WHERE " + occasionColumn + " = :occasion" + condition
                        + " AND applied_at IS NOT NULL ORDER BY id DESC LIMIT 1")
                .param("occasion", occasionId)
                .query(CHANGE)
                .optional();
    }
}
