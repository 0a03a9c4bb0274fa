package org.articula.producer;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.articula.producer.DuplicatePolicy.Pair;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code producer_distinction}: pairs that somebody declared to be two people. */
@Repository
class DistinctionTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    DistinctionTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Of the producers as they are now: what was said of one that was merged holds for the one it went into. */
    Set<Pair> of(String networkId) {
        return new HashSet<>(jdbc.sql(
                        """
                                SELECT COALESCE(a.merged_into, a.id) AS one_id, COALESCE(b.merged_into, b.id) AS other_id
                                FROM producer_distinction d
                                JOIN producer a ON a.id = d.first_id
                                JOIN producer b ON b.id = d.second_id
                                WHERE a.network_id = :network""")
                .param("network", networkId)
                .query((row, number) -> Pair.of(row.getString("one_id"), row.getString("other_id")))
                .list());
    }

    void insert(Collection<Pair> pairs, String by, Instant now) {
        batch.batchUpdate(
                "INSERT INTO producer_distinction (first_id, second_id, decided_by, decided_at)"
                        + " VALUES (:low, :high, :by, :now)",
                pairs.stream()
                        .map(pair -> Columns.of(pair).and("by", by).and("now", now))
                        .toArray(Columns[]::new));
    }
}
