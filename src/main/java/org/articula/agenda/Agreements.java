package org.articula.agenda;

import java.time.LocalDate;
import java.util.List;
import org.articula.meeting.Meeting;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a network agreed to do, from the meeting that agreed on it to the one that settles it (RI.10): the rows of {@code agreement}. */
@Repository
@Transactional
public class Agreements {

    private static final RowMapper<Agreement> AGREEMENT = Columns.reader(Agreement.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    Agreements(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Those still pending, the oldest due first. */
    @Transactional(readOnly = true)
    public List<Agreement> openOf(String networkId) {
        return jdbc.sql("SELECT * FROM agreement WHERE network_id = :network AND status = 'OPEN' ORDER BY due_on, id")
                .param("network", networkId)
                .query(AGREEMENT)
                .list();
    }

    /** Those due in these days, however they stand; the latest due first. */
    @Transactional(readOnly = true)
    public List<Agreement> dueBetween(String networkId, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        SELECT * FROM agreement WHERE network_id = :network AND due_on BETWEEN :from AND :to
                        ORDER BY due_on DESC, id DESC""")
                .param("network", networkId)
                .param("from", from)
                .param("to", to)
                .query(AGREEMENT)
                .list();
    }

    /** Those made in a meeting, in the order they were made. */
    @Transactional(readOnly = true)
    public List<Agreement> madeIn(String meetingId) {
        return jdbc.sql("SELECT * FROM agreement WHERE meeting_id = :meeting ORDER BY id")
                .param("meeting", meetingId)
                .query(AGREEMENT)
                .list();
    }

    /** Those a meeting had before it: still pending, or settled in it. The oldest due first. */
    @Transactional(readOnly = true)
    public List<Agreement> openBefore(Meeting meeting) {
        return jdbc.sql(
                        """
                        SELECT * FROM agreement WHERE network_id = :networkId AND meeting_id <> :id
                          AND (status = 'OPEN' OR settled_in = :id) ORDER BY due_on, id""")
                .paramSource(Columns.of(meeting))
                .query(AGREEMENT)
                .list();
    }

    /** What the minutes of a meeting tell of: made in it, settled in it, or pending when it was held. */
    @Transactional(readOnly = true)
    public List<Agreement> seenAt(Meeting meeting) {
        return jdbc.sql(
                        """
                        SELECT a.* FROM agreement a JOIN meeting m ON m.id = a.meeting_id
                          LEFT JOIN meeting s ON s.id = a.settled_in
                        WHERE a.network_id = :networkId AND m.number <= :number
                          AND (s.number IS NULL OR s.number >= :number) ORDER BY a.due_on, a.id""")
                .paramSource(Columns.of(meeting))
                .query(AGREEMENT)
                .list();
    }

    /** Stores what a meeting settled and what it agreed on anew. */
    public void record(List<Agreement> settled, List<Agreement> made) {
        batch.batchUpdate(
                """
                UPDATE agreement SET status = :status, settled_on = :settledOn, settled_in = :settledIn,
                  settlement_note = :settlementNote
                WHERE id = :id""",
                Columns.all(settled));
        batch.batchUpdate(
                """
                INSERT INTO agreement (id, network_id, meeting_id, text, responsible_id, due_on, status, agenda_item_id)
                VALUES (:id, :networkId, :meetingId, :text, :responsibleId, :dueOn, :status, :agendaItemId)""",
                Columns.all(made));
    }

    /** Takes back what a meeting settled and agreed on, because its minutes are written anew. */
    public void forget(String meetingId) {
        jdbc.sql("UPDATE agreement SET status = 'OPEN', settled_on = NULL, settled_in = NULL, settlement_note = NULL"
                        + " WHERE settled_in = :meeting")
                .param("meeting", meetingId)
                .update();
        jdbc.sql("DELETE FROM agreement WHERE meeting_id = :meeting")
                .param("meeting", meetingId)
                .update();
    }
}
