package org.articula.meeting;

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
