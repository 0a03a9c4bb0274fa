package org.articula.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.articula.meeting.Meeting;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agreement}. */
@Repository
class AgreementTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    AgreementTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<Agreement> openOf(String networkId) {
        return jdbc.sql("SELECT * FROM agreement WHERE network_id = :network AND status = 'OPEN' ORDER BY due_on, id")
                .param("network", networkId)
                .query(AgreementTable::agreement)
                .list();
    }

    List<Agreement> madeIn(String meetingId) {
        return jdbc.sql("SELECT * FROM agreement WHERE meeting_id = :meeting ORDER BY id")
                .param("meeting", meetingId)
                .query(AgreementTable::agreement)
                .list();
    }

    /** Those the meeting had before it: still open, or settled in it. And those it settled again when re-recorded. */
    List<Agreement> openBefore(Meeting meeting) {
        return jdbc.sql(
                        """
                        SELECT * FROM agreement WHERE network_id = :network AND meeting_id <> :meeting
                          AND (status = 'OPEN' OR settled_in = :meeting) ORDER BY due_on, id""")
                .param("network", meeting.networkId())
                .param("meeting", meeting.id())
                .query(AgreementTable::agreement)
                .list();
    }

    /** What the minutes of a meeting tell of: made in it, settled in it, or pending when it was held. */
    List<Agreement> seenAt(Meeting meeting) {
        return jdbc.sql(
                        """
                        SELECT a.* FROM agreement a JOIN meeting m ON m.id = a.meeting_id
                          LEFT JOIN meeting s ON s.id = a.settled_in
                        WHERE a.network_id = :network AND m.number <= :number
                          AND (s.number IS NULL OR s.number >= :number) ORDER BY a.due_on, a.id""")
                .param("network", meeting.networkId())
                .param("number", meeting.number())
                .query(AgreementTable::agreement)
                .list();
    }

    void insert(List<Agreement> agreements) {
        if (agreements.isEmpty()) {
            return;
        }
        batch.batchUpdate(
                """
                INSERT INTO agreement (id, network_id, meeting_id, text, responsible_id, due_on, status)
                VALUES (:id, :network, :meeting, :text, :responsible, :dueOn, :status)""",
                agreements.stream().map(AgreementTable::row).toArray(SqlParameterSource[]::new));
    }

    void settle(List<Agreement> agreements) {
        if (agreements.isEmpty()) {
            return;
        }
        batch.batchUpdate(
                """
                UPDATE agreement SET status = :status, settled_on = :settledOn, settled_in = :settledIn,
                  settlement_note = :note
                WHERE id = :id""",
                agreements.stream().map(AgreementTable::row).toArray(SqlParameterSource[]::new));
    }

    /** Takes back what an earlier version of the minutes had said. */
    void forget(String meetingId) {
        jdbc.sql("UPDATE agreement SET status = 'OPEN', settled_on = NULL, settled_in = NULL, settlement_note = NULL"
                        + " WHERE settled_in = :meeting")
                .param("meeting", meetingId)
                .update();
        jdbc.sql("DELETE FROM agreement WHERE meeting_id = :meeting")
                .param("meeting", meetingId)
                .update();
    }

    private static SqlParameterSource row(Agreement agreement) {
        return new MapSqlParameterSource("id", agreement.id())
                .addValue("network", agreement.networkId())
                .addValue("meeting", agreement.meetingId())
                .addValue("text", agreement.text())
                .addValue("responsible", agreement.responsibleId())
                .addValue("dueOn", agreement.dueOn())
                .addValue("status", agreement.status().name())
                .addValue("settledOn", agreement.settledOn())
                .addValue("settledIn", agreement.settledIn())
                .addValue("note", agreement.settlementNote());
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getString("id"),
                row.getString("network_id"),
                row.getString("meeting_id"),
                row.getString("text"),
                row.getString("responsible_id"),
                row.getObject("due_on", LocalDate.class),
                AgreementStatus.valueOf(row.getString("status")),
                row.getObject("settled_on", LocalDate.class),
                row.getString("settled_in"),
                row.getString("settlement_note"));
    }
}
