package org.articula.producer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.member.Sex;
import org.articula.shared.UtcTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code producer}. One that was merged into another stays, for the number it was known by. */
class ProducerTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ProducerTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(Collection<Producer> producers, String by, Instant now) {
        SqlParameterSource[] rows = producers.stream()
                .map(producer -> facts(producer)
                        .addValue("networkId", producer.networkId())
                        .addValue("name", producer.name())
                        .addValue("sex", producer.sex().name())
                        .addValue("birthYear", producer.birthYear())
                        .addValue("mainProduct", producer.mainProduct())
                        .addValue("by", by)
                        .addValue("now", UtcTime.column(now)))
                .toArray(SqlParameterSource[]::new);
        batch.batchUpdate(
                """
                INSERT INTO producer (id, network_id, name, identity_number, workshop, email, phone, sex, birth_year,
                  main_product, community, interest, withdrawn_on, withdrawal_note, leadership, added_by, added_at)
                VALUES (:id, :networkId, :name, :identityNumber, :workshop, :email, :phone, :sex, :birthYear,
                  :mainProduct, :community, :interest, :withdrawnOn, :withdrawalNote, :leadership, :by, :now)""",
                rows);
    }

    /** Stores what may change of a producer: everything but who it is. */
    void update(Collection<Producer> producers) {
        batch.batchUpdate(
                """
                UPDATE producer SET identity_number = :identityNumber, workshop = :workshop, email = :email,
                  phone = :phone, community = :community, interest = :interest, withdrawn_on = :withdrawnOn,
                  withdrawal_note = :withdrawalNote, leadership = :leadership
                WHERE id = :id""",
                producers.stream().map(ProducerTable::facts).toArray(SqlParameterSource[]::new));
    }

    void updateInterest(Collection<Producer> producers) {
        batch.batchUpdate(
                """
                UPDATE producer SET interest = :interest, withdrawn_on = :withdrawnOn,
                  withdrawal_note = :withdrawalNote
                WHERE id = :id""",
                producers.stream().map(ProducerTable::facts).toArray(SqlParameterSource[]::new));
    }

    void replaceLeaders(String networkId, Map<String, String> leadershipById) {
        jdbc.sql("UPDATE producer SET leadership = NULL WHERE network_id = :network")
                .param("network", networkId)
                .update();
        batch.batchUpdate(
                "UPDATE producer SET leadership = :leadership WHERE id = :id",
                leadershipById.entrySet().stream()
                        .map(leader -> new MapSqlParameterSource("id", leader.getKey())
                                .addValue("leadership", leader.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Whoever had been merged into the second goes along, so that one step leads to the producer that is kept. */
    void merge(String keptId, String mergedId) {
        jdbc.sql("UPDATE producer SET merged_into = :kept WHERE id = :merged OR merged_into = :merged")
                .param("kept", keptId)
                .param("merged", mergedId)
                .update();
    }

    /** Those who are not merged into another. */
    List<Producer> ofNetwork(String networkId) {
        return jdbc.sql("SELECT * FROM producer WHERE network_id = :network AND merged_into IS NULL ORDER BY id")
                .param("network", networkId)
                .query(ProducerTable::producer)
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
                    .query((row, number) -> found.put(row.getString("asked_id"), producer(row, number)))
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

    private static MapSqlParameterSource facts(Producer producer) {
        return new MapSqlParameterSource("id", producer.id())
                .addValue("identityNumber", producer.identityNumber())
                .addValue("workshop", producer.workshop())
                .addValue("email", producer.email())
                .addValue("phone", producer.phone())
                .addValue("community", producer.community())
                .addValue("interest", producer.interest().name())
                .addValue("withdrawnOn", producer.withdrawnOn())
                .addValue("withdrawalNote", producer.withdrawalNote())
                .addValue("leadership", producer.leadership());
    }

    private static Producer producer(ResultSet row, int number) throws SQLException {
        return new Producer(
                row.getString("id"),
                row.getString("network_id"),
                row.getString("name"),
                row.getString("identity_number"),
                row.getString("workshop"),
                row.getString("email"),
                row.getString("phone"),
                Sex.valueOf(row.getString("sex")),
                row.getInt("birth_year"),
                row.getString("main_product"),
                row.getString("community"),
                Interest.valueOf(row.getString("interest")),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawal_note"),
                row.getString("leadership"));
    }
}
