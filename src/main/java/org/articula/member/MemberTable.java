package org.articula.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articula.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Repository;

/** The rows of {@code network_member}. A row stays when its member leaves. */
@Repository
class MemberTable {

    private static final RowMapper<Member> MEMBER = Columns.reader(Member.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    MemberTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(Collection<Member> members) {
        batch.batchUpdate(
                """
                INSERT INTO network_member (id, network_id, name, workshop, email, phone, sex, birth_year, main_product,
                  joined_on)
                VALUES (:id, :networkId, :name, :workshop, :email, :phone, :sex, :birthYear, :mainProduct,
                  :joinedOn)""",
                Columns.all(members));
    }

    void setAvailableTimes(String id, @Nullable String times) {
        jdbc.sql("UPDATE network_member SET available_times = :times WHERE id = :id")
                .param("times", times)
                .param("id", id)
                .update();
    }

    void correct(String id, NewMember data, @Nullable String availableTimes) {
        jdbc.sql("UPDATE network_member SET email = :email, phone = :phone, workshop = :workshop,"
                        + " main_product = :mainProduct, available_times = :availableTimes WHERE id = :id")
                .paramSource(Columns.of(data).and("id", id).and("availableTimes", availableTimes))
                .update();
    }

    /** Returns whether the member had not left before. */
    boolean markLeft(String id, LocalDate on, String reason) {
        return jdbc.sql("UPDATE network_member SET left_on = :on, left_reason = :reason"
                                + " WHERE id = :id AND left_on IS NULL")
                        .param("on", on)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    void markAllLeft(String networkId, LocalDate on, String reason) {
        jdbc.sql("UPDATE network_member SET left_on = :on, left_reason = :reason"
                        + " WHERE network_id = :network AND left_on IS NULL")
                .param("on", on)
                .param("reason", reason)
                .param("network", networkId)
                .update();
    }

    List<Member> ofNetwork(String networkId) {
        return where("network_id = :key ORDER BY joined_on, id", networkId).list();
    }

    List<Member> activeIn(Collection<String> networkIds) {
        return networkIds.isEmpty()
                ? List.of()
                : where("network_id IN (:key) AND left_on IS NULL", networkIds).list();
    }

    Optional<Member> find(String id) {
        return where("id = :key", id).optional();
    }

    List<Member> findAll(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : where("id IN (:key)", ids).list();
    }

    Map<String, Integer> countActive(Collection<String> networkIds) {
        Map<String, Integer> counts = new HashMap<>();
        if (!networkIds.isEmpty()) {
            jdbc.sql("SELECT network_id, COUNT(*) AS members FROM network_member"
                            + " WHERE network_id IN (:networks) AND left_on IS NULL GROUP BY network_id")
                    .param("networks", networkIds)
                    .query((row, number) -> counts.put(row.getString("network_id"), row.getInt("members")))
                    .list();
        }
        return counts;
    }

    private MappedQuerySpec<Member> where(String condition, Object key) {
        return jdbc.sql("SELECT * FROM network_member WHERE " + condition)
                .param("key", key)
                .query(MEMBER);
    }
}
