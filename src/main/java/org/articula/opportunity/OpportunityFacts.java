package org.articula.opportunity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of opportunities, row by row: the conditions they meet, what makes them inclusive, how producers take part. */
@Repository
class OpportunityFacts {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    OpportunityFacts(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** By the id of the opportunity. */
    record Known(
            Map<String, Map<OpportunityCondition, NewOpportunity.Finding>> conditions,
            Map<String, Map<InclusiveMark, String>> marks,
            Map<String, List<Participation>> ways) {

        Map<OpportunityCondition, NewOpportunity.Finding> conditionsOf(String id) {
            return conditions.getOrDefault(id, Map.of());
        }

        Map<InclusiveMark, String> marksOf(String id) {
            return marks.getOrDefault(id, Map.of());
        }

        List<Participation> waysOf(String id) {
            return ways.getOrDefault(id, List.of());
        }
    }

    void insert(List<Opportunity> rows) {
        List<Columns> conditions = new ArrayList<>();
        List<MapSqlParameterSource> marks = new ArrayList<>();
        List<MapSqlParameterSource> ways = new ArrayList<>();
        for (Opportunity row : rows) {
            row.idea()
                    .conditions()
                    .forEach((condition, finding) -> conditions.add(
                            Columns.of(finding).and("opportunity", row.id()).and("key", condition)));
            row.idea().marks().forEach((mark, reason) -> marks.add(of(row, mark).addValue("reason", reason.strip())));
            row.idea().ways().stream().distinct().forEach(way -> ways.add(of(row, way)));
        }
        insert(
                "INSERT INTO opportunity_condition (opportunity_id, condition_key, met, reason)"
                        + " VALUES (:opportunity, :key, :met, :reason)",
                conditions);
        insert(
                "INSERT INTO opportunity_mark (opportunity_id, mark, reason) VALUES (:opportunity, :key, :reason)",
                marks);
        insert("INSERT INTO opportunity_participation (opportunity_id, way) VALUES (:opportunity, :key)", ways);
    }

    Known of(String territoryId) {
        Known known = new Known(new HashMap<>(), new HashMap<>(), new HashMap<>());
        read("opportunity_condition", territoryId, row -> known.conditions
                .computeIfAbsent(row.getString("opportunity_id"), id -> new EnumMap<>(OpportunityCondition.class))
                .put(
                        OpportunityCondition.valueOf(row.getString("condition_key")),
                        new NewOpportunity.Finding(row.getBoolean("met"), row.getString("reason"))));
        read("opportunity_mark", territoryId, row -> known.marks
                .computeIfAbsent(row.getString("opportunity_id"), id -> new EnumMap<>(InclusiveMark.class))
                .put(InclusiveMark.valueOf(row.getString("mark")), row.getString("reason")));
        read("opportunity_participation", territoryId, row -> known.ways
                .computeIfAbsent(row.getString("opportunity_id"), id -> new ArrayList<>())
                .add(Participation.valueOf(row.getString("way"))));
        known.ways.values().forEach(ways -> ways.sort(null));
        return known;
    }

    private void read(String table, String territoryId, RowCallbackHandler each) {
        jdbc.sql("SELECT f.* FROM " + table + " f JOIN opportunity o ON o.id = f.opportunity_id"
                        + " JOIN productive_chain c ON c.id = o.chain_id WHERE c.territory_id = :territory")
                .param("territory", territoryId)
                .query(each);
    }

    private void insert(String sql, List<? extends SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batch.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource of(Opportunity opportunity, Enum<?> key) {
        return new MapSqlParameterSource("opportunity", opportunity.id()).addValue("key", key.name());
    }
}
