package org.articula.producer;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code producer}. One that was merged into another stays, for the number it was known by. */
@Repository
class ProducerTable {

    private static final RowMapper<Producer> PRODUCER = Columns.reader(Producer.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ProducerTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(Collection<Producer> producers, String by, Instant now) {
        batch.batchUpdate(
                """
                INSERT INTO producer (id, network_id, name, identity_number, workshop, email, phone, sex, birth_year,
                  main_product, community, interest, withdrawn_on, withdrawal_note, leadership, added_by, added_at)
                VALUES (:id, :networkId, :name, :identityNumber, :workshop, :email, :phone, :sex, :birthYear,
                  :mainProduct, :community, :interest, :withdrawnOn, :withdrawalNote, :leadership, :by, :now)""",
                producers.stream()
                        .map(producer -> Columns.of(producer).and("by", by).and("now", now))
                        .toArray(Columns[]::new));
    }

    /** Stores what may change of a producer: everything but who it is. */
    void update(Collection<Producer> producers) {
        batch.batchUpdate(
                """
                UPDATE producer SET identity_number = :identityNumber, workshop = :workshop, email = :email,
                  phone = :phone, community = :community, interest = :interest, withdrawn_on = :withdrawnOn,
                  withdrawal_note = :withdrawalNote, leadership = :leadership
                WHERE id = :id""",
                Columns.all(producers));
    }

    void updateInterest(Collection<Producer> producers) {
        batch.batchUpdate(
                """
                UPDATE producer SET interest = :interest, withdrawn_on = :withdrawnOn,
                  withdrawal_note = :withdrawalNote
                WHERE id = :id""",
                Columns.all(producers));
    }

    void replaceLeaders(String networkId, Map<String, String> leadershipById) {
        jdbc.sql("UPDATE producer SET leadership = NULL WHERE network_id = :network")
                .param("network", networkId)
                .update();
        batch.batchUpdate(
                "UPDATE producer SET leadership = :leadership WHERE id = :id",
                leadershipById.entrySet().stream()
                        .map(leader -> new MapSqlParameterSource("id", leader.getKey())
                                .addValue("leadership", leader.getValue().strip()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Whoever had been merged into the second goes along, so that one step leads to the producer that is kept. */
    void merge(ProducersMerged merged) {
        jdbc.sql("UPDATE producer SET merged_into = :keptId WHERE id = :mergedId OR merged_into = :mergedId")
                .paramSource(Columns.of(merged))
                .update();
    }

    /** Those who are not merged into another. */
    List<Producer> ofNetwork(String networkId) {
        return jdbc.sql("SELECT * FROM producer WHERE network_id = :network AND merged_into IS NULL ORDER BY id")
                .param("network", networkId)
                .query(PRODUCER)
                .list();
    }

    /** Asked id to producer; for one that was merged, the one it went into. */
    Map<String, Producer> findAll(Collection<String> ids) {
        Map<String, Producer> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT kept.*, asked.id AS asked_id FROM producer asked"
                            + " JOIN producer kept ON kept.id = COALESCE(asked.merged_into, asked.id)"
                            + " WHERE asked.id IN (:ids)")
                    .param("ids", ids)
                    .query((row, number) -> found.put(row.getString("asked_id"), PRODUCER.mapRow(row, number)))
                    .list();
        }
        return found;
    }

    /** Identity number of a row that was merged, to the id of the producer it went into. */
    Map<String, String> numbersOfMerged(String networkId) {
        Map<String, String> numbers = new HashMap<>();
        jdbc.sql("SELECT identity_number, merged_into FROM producer"
                        + " WHERE network_id = :network AND merged_into IS NOT NULL AND identity_number IS NOT NULL")
                .param("network", networkId)
                .query((row, number) -> numbers.put(row.getString("identity_number"), row.getString("merged_into")))
                .list();
        return numbers;
    }
}
