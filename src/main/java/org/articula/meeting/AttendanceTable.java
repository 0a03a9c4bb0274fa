package org.articula.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.articula.shared.Columns;
import org.articula.shared.UtcTime;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code attendance}. */
@Repository
class AttendanceTable {

    private static final RowMapper<AttendanceRecord> RECORD = Columns.reader(AttendanceRecord.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    AttendanceTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<AttendanceRecord> of(String meetingId) {
        return jdbc.sql("SELECT * FROM attendance WHERE meeting_id = :meeting ORDER BY member_id")
                .param("meeting", meetingId)
                .query(RECORD)
                .list();
    }

    List<AttendanceRecord> ofAll(Collection<String> meetingIds) {
        return meetingIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM attendance WHERE meeting_id IN (:meetings)")
                        .param("meetings", meetingIds)
                        .query(RECORD)
                        .list();
    }

    /** Attendance at this meeting and at the network's closed meetings, from an instant on. */
    List<PastAttendance> withClosed(Meeting meeting, Instant from) {
        return jdbc.sql(
                        """
                        SELECT a.*, m.starts_at FROM attendance a JOIN meeting m ON m.id = a.meeting_id
                        WHERE m.network_id = :networkId AND m.starts_at >= :from AND (m.status = 'CLOSED' OR m.id = :id)""")
                .paramSource(Columns.of(meeting).and("from", from))
                .query((row, number) -> new PastAttendance(RECORD.mapRow(row, number), UtcTime.read(row, "starts_at")))
                .list();
    }

    /** How often somebody took part in one way. */
    record AttendanceCount(String memberId, AttendanceStatus status, int times) {}

    /** Over the network's closed meetings. */
    List<AttendanceCount> countsOf(String networkId) {
        return jdbc.sql(
                        """
                        SELECT a.member_id, a.status, COUNT(*) AS times FROM attendance a JOIN meeting m ON m.id = a.meeting_id
                        WHERE m.network_id = :network AND m.status = 'CLOSED' GROUP BY a.member_id, a.status""")
                .param("network", networkId)
                .query(Columns.reader(AttendanceCount.class))
                .list();
    }

    /** Of closed meetings with quorum, the latest first. */
    List<MeetingTurnout> turnouts(String networkId, int latest) {
        return jdbc.sql(
                        """
                        SELECT m.id AS meeting_id, m.number, m.starts_at, m.duration_minutes, m.extended_minutes, m.started_at,
                          m.ended_at, COUNT(*) AS members,
                          SUM(CASE WHEN a.status IN ('PRESENT', 'LATE', 'REPRESENTED') THEN 1 ELSE 0 END) AS attending
                        FROM meeting m JOIN attendance a ON a.meeting_id = m.id
                        WHERE m.network_id = :network AND m.status = 'CLOSED' AND m.quorum_reached = TRUE
                        GROUP BY m.id, m.number, m.starts_at, m.duration_minutes, m.extended_minutes, m.started_at, m.ended_at
                        ORDER BY m.number DESC LIMIT :latest""")
                .param("network", networkId)
                .param("latest", latest)
                .query(AttendanceTable::turnout)
                .list();
    }

    private static MeetingTurnout turnout(ResultSet row, int number) throws SQLException {
        int planned = row.getInt("duration_minutes") + row.getInt("extended_minutes");
        boolean recorded = row.getObject("started_at") != null && row.getObject("ended_at") != null;
        return new MeetingTurnout(
                row.getString("meeting_id"),
                row.getInt("number"),
                UtcTime.read(row, "starts_at"),
                row.getInt("attending"),
                row.getInt("members"),
                recorded
                        ? (int) Duration.between(UtcTime.read(row, "started_at"), UtcTime.read(row, "ended_at"))
                                .toMinutes()
                        : planned);
    }

    void insert(List<AttendanceRecord> records) {
        batch.batchUpdate(
                """
                INSERT INTO attendance (meeting_id, member_id, status, minutes_late, representative_name,
                  representative_age, note)
                VALUES (:meetingId, :memberId, :status, :minutesLate, :representativeName, :representativeAge, :note)""",
                Columns.all(records));
    }

    void deleteOf(String meetingId) {
        jdbc.sql("DELETE FROM attendance WHERE meeting_id = :meeting")
                .param("meeting", meetingId)
                .update();
    }
}
