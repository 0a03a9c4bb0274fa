package org.articula.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.shared.Columns;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The rows of {@code meeting}. Every change names the states it may start from, so that two people cannot cross. */
@Repository
class MeetingTable {

    /** What a meeting is to the tables that speak of it. */
    static final String OCCASION = "meeting";

    private static final RowMapper<Meeting> MEETING = Columns.reader(Meeting.class);
    private static final int REASONS_LENGTH = 2000;
    private static final String OPEN = "status IN ('PLANNED', 'CONVENED', 'IN_SESSION')";

    private final JdbcClient jdbc;

    MeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Meeting> find(String id) {
        return where("id = :key", id).optional();
    }

    /** Nobody moves or cancels the meeting until the transaction ends. */
    Optional<Meeting> findAndHold(String id) {
        return where("id = :key FOR UPDATE", id).optional();
    }

    Meeting byId(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No existe la reunión «%s».".formatted(id)));
    }

    /** The meeting with the highest number: the open one, when there is one. */
    Optional<Meeting> last(String networkId) {
        return where("network_id = :key ORDER BY number DESC LIMIT 1", networkId)
                .optional();
    }

    List<Meeting> ofNetwork(String networkId) {
        return where("network_id = :key ORDER BY number", networkId).list();
    }

    /** The latest meetings of a network that were held and had their quorum, the latest first. */
    List<Meeting> withQuorum(String networkId, int limit) {
        return where(
                        "network_id = :key AND quorum_reached = TRUE AND status IN ('IN_SESSION', 'CLOSED')"
                                + " ORDER BY number DESC LIMIT " + limit,
                        networkId)
                .list();
    }

    List<Meeting> open(Collection<String> networkIds) {
        return networkIds.isEmpty()
                ? List.of()
                : where("network_id IN (:key) AND " + OPEN + " ORDER BY starts_at, id", networkIds)
                        .list();
    }

    List<Meeting> lastValid(Collection<String> networkIds) {
        return networkIds.isEmpty()
                ? List.of()
                : where(
                                """
                                (network_id, number) IN (
                                  SELECT v.network_id, MAX(v.number) FROM meeting v
                                  WHERE v.network_id IN (:key) AND v.status = 'CLOSED' AND v.quorum_reached = TRUE
                                  GROUP BY v.network_id)""",
                                networkIds)
                        .list();
    }

    /** Where nobody recorded who moderated, it was whose turn it was, unless the register says that they were absent. */
    Map<String, Integer> lastModerated(String networkId) {
        return jdbc
                .sql(
                        """
                        SELECT COALESCE(m.moderated_by, m.moderator_id) AS moderator, MAX(m.number) AS last_number
                        FROM meeting m
                        LEFT JOIN attendance a ON a.meeting_id = m.id AND a.member_id = m.moderator_id
                        WHERE m.network_id = :network AND m.status = 'CLOSED' AND m.quorum_reached = TRUE
                          AND COALESCE(m.moderated_by, m.moderator_id) IS NOT NULL
                          AND (m.moderated_by IS NOT NULL OR a.status IS NULL
                            OR a.status NOT IN ('JUSTIFIED', 'UNJUSTIFIED'))
                        GROUP BY COALESCE(m.moderated_by, m.moderator_id)""")
                .param("network", networkId)
                .query((row, number) -> Map.entry(row.getString("moderator"), row.getInt("last_number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When the meetings of a network were first planned and held, and how many valid ones are closed. */
    record PlanProgress(String networkId, Instant planned, Instant firstStart, long held) {}

    List<PlanProgress> progressOf(Collection<String> networkIds) {
        return jdbc.sql(
                        """
                        SELECT network_id, MIN(planned_at) AS planned, MIN(starts_at) AS first_start,
                          SUM(CASE WHEN status = 'CLOSED' AND quorum_reached = TRUE THEN 1 ELSE 0 END) AS held
                        FROM meeting WHERE network_id IN (:networks) GROUP BY network_id""")
                .param("networks", networkIds)
                .query(Columns.reader(PlanProgress.class))
                .list();
    }

    void insert(Meeting meeting, Instant plannedAt) {
        jdbc.sql(
                        """
                        INSERT INTO meeting (id, network_id, number, starts_at, duration_minutes, place, status, sequence,
                          rules_version_id, extended_minutes, planned_at)
                        VALUES (:id, :networkId, :number, :startsAt, :durationMinutes, :place, :status, :sequence,
                          :rulesVersionId, 0, :plannedAt)""")
                .paramSource(Columns.of(meeting).and("plannedAt", plannedAt))
                .update();
    }

    void move(Meeting moved) {
        changed(jdbc.sql("UPDATE meeting SET starts_at = :startsAt, place = :place, sequence = :sequence,"
                        + " duration_minutes = :durationMinutes, rules_version_id = :rulesVersionId"
                        + " WHERE id = :id AND status IN ('PLANNED', 'CONVENED') AND sequence = :sequence - 1")
                .paramSource(Columns.of(moved)));
    }

    void cancel(String id, String reason) {
        changed(jdbc.sql("UPDATE meeting SET status = 'CANCELLED', cancel_reason = :reason WHERE id = :id AND " + OPEN)
                .param("id", id)
                .param("reason", reason));
    }

    void setAgenda(String id, @Nullable String moderatorId, @Nullable String note) {
        changed(jdbc.sql("UPDATE meeting SET moderator_id = :moderator, agenda_note = :note"
                        + " WHERE id = :id AND status IN ('PLANNED', 'CONVENED')")
                .param("id", id)
                .param("moderator", moderatorId)
                .param("note", note));
    }

    void convene(String id) {
        jdbc.sql("UPDATE meeting SET status = 'CONVENED' WHERE id = :id AND status = 'PLANNED'")
                .param("id", id)
                .update();
    }

    /** Attendance is there, so an earlier decision about the quorum no longer holds. */
    void openSession(String id, String rulesVersionId, Instant startedAt) {
        changed(jdbc.sql("UPDATE meeting SET status = 'IN_SESSION', rules_version_id = :rules, started_at = :started,"
                        + " quorum_reached = NULL, quorum_reasons = NULL WHERE id = :id AND " + OPEN)
                .param("id", id)
                .param("rules", rulesVersionId)
                .param("started", Columns.column(startedAt)));
    }

    /** The decision about the quorum no longer holds: the attendance is recorded anew. */
    void forgetQuorum(String id) {
        changed(jdbc.sql("UPDATE meeting SET quorum_reached = NULL, quorum_reasons = NULL"
                        + " WHERE id = :id AND status = 'IN_SESSION'")
                .param("id", id));
    }

    void setQuorum(String id, boolean reached, List<String> reasons) {
        changed(jdbc.sql("UPDATE meeting SET quorum_reached = :reached, quorum_reasons = :reasons"
                        + " WHERE id = :id AND status = 'IN_SESSION'")
                .param("id", id)
                .param("reached", reached)
                .param("reasons", Wording.shorten(String.join("\n", reasons), REASONS_LENGTH)));
    }

    void setMinutes(
            String id,
            @Nullable String note,
            int extendedMinutes,
            @Nullable Instant endedAt,
            @Nullable String moderatedBy) {
        changed(jdbc.sql("UPDATE meeting SET minutes_note = :note, extended_minutes = :extended, ended_at = :ended,"
                        + " moderated_by = :moderator WHERE id = :id AND status = 'IN_SESSION'")
                .param("id", id)
                .param("note", note)
                .param("extended", extendedMinutes)
                .param("ended", Columns.column(endedAt))
                .param("moderator", moderatedBy));
    }

    void setNext(String id, Instant startsAt, @Nullable String place) {
        changed(jdbc.sql("UPDATE meeting SET next_starts_at = :next, next_place = :place"
                        + " WHERE id = :id AND status = 'IN_SESSION'")
                .param("id", id)
                .param("next", Columns.column(startsAt))
                .param("place", place));
    }

    void close(String id, Instant at, String by) {
        changed(jdbc.sql("UPDATE meeting SET status = 'CLOSED', closed_at = :at, closed_by = :by"
                        + " WHERE id = :id AND status = 'IN_SESSION'")
                .param("id", id)
                .param("at", Columns.column(at))
                .param("by", by));
    }

    private MappedQuerySpec<Meeting> where(String condition, Object key) {
        return jdbc.sql("SELECT * FROM meeting WHERE " + condition)
                .param("key", key)
                .query(MEETING);
    }

    private static void changed(StatementSpec update) {
        if (update.update() == 0) {
            throw new InvalidInputException(
                    "", "Otra persona acaba de cambiar esta reunión. Vuelva a abrirla y revise cómo quedó.");
        }
    }
}
