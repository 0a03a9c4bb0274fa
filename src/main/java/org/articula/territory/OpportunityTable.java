package org.articula.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.articula.shared.Ids;
import org.articula.shared.TextCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of business opportunities and of the short list. */
@Component
class OpportunityTable {

    private static final String CHOICES =
            """
            SELECT o.id, o.name, c.name AS chain_name, t.id AS territory_id, t.name AS territory_name, t.place, t.zone
            FROM opportunity o JOIN productive_chain c ON c.id = o.chain_id JOIN territory t ON t.id = c.territory_id
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final OpportunityFacts facts;

    OpportunityTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.facts = new OpportunityFacts(jdbc, batches);
    }

    void insert(List<NewOpportunity> ideas, String by, LocalDateTime now) {
        List<Opportunity> rows = ideas.stream()
                .map(idea -> new Opportunity(Ids.next(), idea, false, null))
                .toList();
        batches.batchUpdate(
                """
                INSERT INTO opportunity (id, chain_id, name, product, market, clients, participation_text,
                  registered_by, registered_at)
                VALUES (:id, :chain, :name, :product, :market, :clients, :participation, :by, :now)""",
                rows.stream()
                        .map(row -> parameters(row.id(), row.idea())
                                .addValue("by", by)
                                .addValue("now", now))
                        .toArray(SqlParameterSource[]::new));
        facts.insert(rows);
    }

    List<Opportunity> of(String territoryId) {
        OpportunityFacts.Known known = facts.of(territoryId);
        return jdbc.sql("SELECT o.* FROM opportunity o JOIN productive_chain c ON c.id = o.chain_id"
                        + " WHERE c.territory_id = :territory ORDER BY o.id")
                .param("territory", territoryId)
                .query((row, number) -> opportunity(row, known))
                .list();
    }

    void replaceShortlist(String territoryId, List<ShortlistDecision> decisions, String by, LocalDateTime now) {
        String ofTerritory = " WHERE chain_id IN (SELECT id FROM productive_chain WHERE territory_id = :territory)";
        jdbc.sql("UPDATE opportunity SET shortlisted_at = NULL, shortlisted_by = NULL, shortlist_reason = NULL"
                        + ofTerritory)
                .param("territory", territoryId)
                .update();
        batches.batchUpdate(
                "UPDATE opportunity SET shortlisted_at = :now, shortlisted_by = :by, shortlist_reason = :reason"
                        + ofTerritory + " AND id = :id",
                decisions.stream()
                        .filter(ShortlistDecision::shortlisted)
                        .map(decision -> new MapSqlParameterSource("id", decision.opportunityId())
                                .addValue("territory", territoryId)
                                .addValue("now", now)
                                .addValue("by", by)
                                .addValue("reason", TextCheck.stripped(decision.reason())))
                        .toArray(SqlParameterSource[]::new));
    }

    List<ShortlistedOpportunity> shortlistedOf(String territoryId) {
        return jdbc.sql(CHOICES + "WHERE t.id = :territory AND o.shortlisted_at IS NOT NULL ORDER BY o.name, o.id")
                .param("territory", territoryId)
                .query(OpportunityTable::choice)
                .list();
    }

    List<ShortlistedOpportunity> shortlisted() {
        return jdbc.sql(CHOICES + "WHERE o.shortlisted_at IS NOT NULL ORDER BY t.name, o.name, o.id")
                .query(OpportunityTable::choice)
                .list();
    }

    private static MapSqlParameterSource parameters(String id, NewOpportunity idea) {
        return new MapSqlParameterSource("id", id)
                .addValue("chain", idea.chainId())
                .addValue("name", idea.name().strip().replaceAll("\\s+", " "))
                .addValue("product", idea.product().strip())
                .addValue("market", TextCheck.stripped(idea.market()))
                .addValue("clients", TextCheck.stripped(idea.clients()))
                .addValue("participation", TextCheck.stripped(idea.participation()));
    }

    private static Opportunity opportunity(ResultSet row, OpportunityFacts.Known known) throws SQLException {
        String id = row.getString("id");
        NewOpportunity idea = new NewOpportunity(
                row.getString("chain_id"),
                row.getString("name"),
                row.getString("product"),
                row.getString("market"),
                row.getString("clients"),
                known.waysOf(id),
                row.getString("participation_text"),
                known.marksOf(id),
                known.conditionsOf(id));
        @Nullable Object shortlisted = row.getObject("shortlisted_at");
        return new Opportunity(id, idea, shortlisted != null, row.getString("shortlist_reason"));
    }

    private static ShortlistedOpportunity choice(ResultSet row, int number) throws SQLException {
        return new ShortlistedOpportunity(
                row.getString("id"),
                row.getString("name"),
                row.getString("chain_name"),
                row.getString("territory_id"),
                row.getString("territory_name"),
                row.getString("place"),
                ZoneId.of(row.getString("zone")));
    }
}
