package org.articula.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.articula.shared.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One module's changes, kept in a table of its own: who asked to move or cancel something, why, and whether it was done. */
public final class Changes {

    private final JdbcClient jdbc;
    private final String table;
    private final String occasionColumn;

    /** @param occasion what changes, as its tables name it: {@code meeting} */
    public Changes(JdbcClient jdbc, String occasion) {
        this.jdbc = jdbc;
        this.table = occasion + "_change";
        this.occasionColumn = occasion + "_id";
    }

    /** @throws NoSuchElementException if there is no such change */
    public Change byId(String id) {
        return jdbc.sql("SELECT * FROM " + table + " WHERE id = :id")
                .param("id", id)
                .query(this::change)
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
                        VALUES (:id, :occasion, :action, :from, :to, :place, :reason, :by, :at)"""
                                .formatted(table, occasionColumn))
                .param("id", change.id())
                .param("occasion", change.occasionId())
                .param("action", change.action().name())
                .param("from", UtcTime.column(change.fromStartsAt()))
                .param("to", change.toStartsAt() == null ? null : UtcTime.column(change.toStartsAt()))
                .param("place", change.toPlace())
                .param("reason", change.reason())
                .param("by", change.requestedBy())
                .param("at", UtcTime.column(change.requestedAt()))
                .update();
    }

    /** Returns whether nobody had applied it before. */
    public boolean markApplied(String id, Instant at) {
        return jdbc.sql("UPDATE " + table + " SET applied_at = :at WHERE id = :id AND applied_at IS NULL")
                        .param("at", UtcTime.column(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    private Optional<Change> last(String occasionId, String condition) {
        return jdbc.sql("SELECT * FROM " + table + " WHERE " + occasionColumn + " = :occasion" + condition
                        + " AND applied_at IS NOT NULL ORDER BY id DESC LIMIT 1")
                .param("occasion", occasionId)
                .query(this::change)
                .optional();
    }

    private Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getString("id"),
                row.getString(occasionColumn),
                ChangeAction.valueOf(row.getString("action")),
                UtcTime.read(row, "from_starts_at"),
                UtcTime.readNullable(row, "to_starts_at"),
                row.getString("to_place"),
                row.getString("reason"),
                row.getString("requested_by"),
                UtcTime.read(row, "requested_at"),
                UtcTime.readNullable(row, "applied_at"));
    }
}
