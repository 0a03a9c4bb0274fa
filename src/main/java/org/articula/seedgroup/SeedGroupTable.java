package org.articula.seedgroup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code seed_group}, and of {@code seed_group_search}: where they were looked for. */
@Repository
class SeedGroupTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    SeedGroupTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<SeedGroup> of(String networkId) {
        return jdbc.sql("SELECT g.*, g.monthly_sales_cents * 0.01 AS monthly_sales FROM seed_group g"
                        + " WHERE network_id = :network ORDER BY place_in_list")
                .param("network", networkId)
                .query(Columns.reader(SeedGroup.class))
                .list();
    }

    boolean searched(String networkId) {
        return jdbc.sql("SELECT COUNT(*) FROM seed_group_search WHERE network_id = :network")
                        .param("network", networkId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<String> searchedWhere(String networkId) {
        return jdbc.sql("SELECT searched_where FROM seed_group_search WHERE network_id = :network"
                        + " AND searched_where IS NOT NULL")
                .param("network", networkId)
                .query(String.class)
                .optional();
    }

    /** In place of the rows of an earlier search. */
    void replace(String networkId, GroupSearch search, String by, Instant now) {
        for (String table : List.of("seed_group", "seed_group_search")) {
            jdbc.sql("DELETE FROM " + table + " WHERE network_id = :network")
                    .param("network", networkId)
                    .update();
        }
        jdbc.sql("INSERT INTO seed_group_search (network_id, searched_where, recorded_by, recorded_at)"
                        + " VALUES (:network, :searchedWhere, :by, :now)")
                .paramSource(Columns.of(search)
                        .and("network", networkId)
                        .and("by", by)
                        .and("now", now))
                .update();
        batch.batchUpdate(
                """
                INSERT INTO seed_group (id, network_id, place_in_list, location, sector, kind, other_kind, name,
                  organised_since, members, women, young_people, sells, customers, inputs, suppliers, monthly_sales_cents,
                  channels, support, training, joint_actions, joint_plans)
                VALUES (:id, :network, :place, :location, :sector, :kind, :otherKind, :name,
                  :organisedSince, :members, :women, :youngPeople, :sells, :customers, :inputs, :suppliers, :monthlySales,
                  :channels, :support, :training, :jointActions, :jointPlans)""",
                IntStream.range(0, search.groups().size())
                        .mapToObj(place -> row(networkId, place, search.groups().get(place)))
                        .toArray(Columns[]::new));
    }

    private static Columns row(String networkId, int place, SeedGroup group) {
        return Columns.of(group)
                .and("id", Ids.next())
                .and("network", networkId)
                .and("place", place)
                .and("monthlySales", group.sales());
    }
}
