package org.articula.fund;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code fund_settlement}; those whose entry was taken back do not count. */
@Repository
class SettlementTable {

    private static final String VALID =
            """
            SELECT s.* FROM fund_settlement s LEFT JOIN fund_entry r ON r.reverses_id = s.entry_id WHERE r.id IS NULL""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    SettlementTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(List<Settlement> settlements) {
        batch.batchUpdate(
                """
                INSERT INTO fund_settlement (entry_id, network_id, member_id, contributed, share, fines, paid, reason, settled_on)
                VALUES (:entryId, :networkId, :memberId, :contributed, :share, :fines, :paid, :reason, :settledOn)""",
                Columns.all(settlements));
    }

    Set<String> settled(String networkId) {
        return Set.copyOf(jdbc.sql(VALID.replace("s.*", "DISTINCT s.member_id") + " AND s.network_id = :network")
                .param("network", networkId)
                .query(String.class)
                .list());
    }

    /** Who left these networks, paid contributions and has not got their share: ids of members. */
    List<String> leavers(Collection<String> networkIds) {
        return networkIds.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                SELECT m.id FROM network_member m JOIN fund_line l ON l.member_id = m.id
                                WHERE m.network_id IN (:networks) AND m.left_on IS NOT NULL AND l.account = 'CONTRIBUTIONS'
                                  AND NOT EXISTS (SELECT 1 FROM fund_settlement s LEFT JOIN fund_entry r ON r.reverses_id = s.entry_id
                                    WHERE s.member_id = m.id AND r.id IS NULL)
                                GROUP BY m.id HAVING SUM(l.cents) < 0""")
                        .param("networks", networkIds)
                        .query(String.class)
                        .list();
    }

    Optional<Settlement> ofMember(String memberId) {
        return jdbc.sql(VALID + " AND s.member_id = :member")
                .param("member", memberId)
                .query(Columns.reader(Settlement.class))
                .optional();
    }

    List<Settlement> ofNetwork(String networkId) {
        return jdbc.sql(VALID + " AND s.network_id = :network ORDER BY s.settled_on, s.member_id")
                .param("network", networkId)
                .query(Columns.reader(Settlement.class))
                .list();
    }
}
