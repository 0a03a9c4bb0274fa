package org.articula.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.articula.shared.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code meeting_change}: who asked to move or cancel a meeting, why, and whether it was done. */
@Repository
class ChangeTable {

    /** A change that was asked for. */
    record MeetingChange(
            String id,
            String meetingId,
            ChangeAction action,
            Instant fromStartsAt,
            @Nullable Instant toStartsAt,
            @Nullable String toPlace,
            String reason,
            String requestedBy,
            Instant requestedAt,
            @Nullable Instant appliedAt) {}

    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MeetingChange byId(String id) {
        return jdbc.sql("SELECT * FROM meeting_change WHERE id = :id")
                .param("id", id)
                .query(ChangeTable::change)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No existe el cambio «%s».".formatted(id)));
    }

    /** The change that last moved a meeting. */
    Optional<MeetingChange> lastMove(String meetingId) {
        return jdbc.sql("SELECT * FROM meeting_change WHERE meeting_id = :meeting AND action = 'MOVE'"
                        + " AND applied_at IS NOT NULL ORDER BY id DESC LIMIT 1")
                .param("meeting", meetingId)
                .query(ChangeTable::change)
                .optional();
    }

    void insert(MeetingChange change) {
        jdbc.sql(
                        """
                        INSERT INTO meeting_change (id, meeting_id, action, from_starts_at, to_starts_at, to_place, reason,
                          requested_by, requested_at)
                        VALUES (:id, :meeting, :action, :from, :to, :place, :reason, :by, :at)""")
                .param("id", change.id())
                .param("meeting", change.meetingId())
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
    boolean markApplied(String id, Instant at) {
        return jdbc.sql("UPDATE meeting_change SET applied_at = :at WHERE id = :id AND applied_at IS NULL")
                        .param("at", UtcTime.column(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static MeetingChange change(ResultSet row, int number) throws SQLException {
        return new MeetingChange(
                row.getString("id"),
                row.getString("meeting_id"),
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
