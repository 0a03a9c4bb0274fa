package org.articula.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code fine}: what was decided about each proposed fine. */
@Repository
class FineTable {

    /** A decided fine. */
    record Fine(String memberId, Money amount, String reason, FineStatus status, @Nullable String waiverReason) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    FineTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<Fine> of(String meetingId) {
        return jdbc.sql("SELECT f.*, f.amount_cents AS amount FROM fine f WHERE meeting_id = :meeting ORDER BY id")
                .param("meeting", meetingId)
                .query(Columns.reader(Fine.class))
                .list();
    }

    /** What a member's fines of one status come to. */
    record FineSum(String memberId, FineStatus status, long cents) {}

    /** Of the network's closed meetings. */
    List<FineSum> sumsOf(String networkId) {
        return jdbc.sql(
                        """
                        SELECT f.member_id, f.status, SUM(f.amount_cents) AS cents FROM fine f JOIN meeting m ON m.id = f.meeting_id
                        WHERE m.network_id = :network AND m.status = 'CLOSED' GROUP BY f.member_id, f.status""")
                .param("network", networkId)
                .query(Columns.reader(FineSum.class))
                .list();
    }

    /** What each member owes for meetings closed since that day, in cents. */
    Map<String, Long> confirmedSince(String networkId, LocalDate since) {
        return jdbc
                .sql(
                        """
                        SELECT f.member_id, f.status, SUM(f.amount_cents) AS cents FROM fine f JOIN meeting m ON m.id = f.meeting_id
                        WHERE m.network_id = :network AND m.status = 'CLOSED' AND f.status = 'CONFIRMED'
                          AND m.closed_at >= :since GROUP BY f.member_id, f.status""")
                .param("network", networkId)
                .param("since", since.atStartOfDay())
                .query(Columns.reader(FineSum.class))
                .list()
                .stream()
                .collect(Collectors.toMap(FineSum::memberId, FineSum::cents));
    }

    /** Stores these decisions in place of any earlier ones. */
    void replace(String meetingId, List<Fine> fines) {
        jdbc.sql("DELETE FROM fine WHERE meeting_id = :meeting")
                .param("meeting", meetingId)
                .update();
        batch.batchUpdate(
                """
                INSERT INTO fine (id, meeting_id, member_id, amount_cents, reason, status, waiver_reason)
                VALUES (:id, :meeting, :memberId, :amount, :reason, :status, :waiverReason)""",
                fines.stream()
                        .map(fine -> Columns.of(fine).and("id", Ids.next()).and("meeting", meetingId))
                        .toArray(SqlParameterSource[]::new));
    }
}
