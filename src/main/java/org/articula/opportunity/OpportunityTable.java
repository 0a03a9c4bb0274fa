package org.articula.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.articula.shared.Columns;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of business opportunities and of the short list. */
@Repository
class OpportunityTable {

    private static final String CHOICES =
            """
            SELECT o.id, o.name, c.name AS chain_name, t.id AS territory_id, t.name AS territory_name,
              t.place AS territory_place, t.zone
            FROM opportunity o JOIN productive_chain c ON c.id = o.chain_id JOIN territory t ON t.id = c.territory_id
            """;
    private static final RowMapper<ShortlistedOpportunity> CHOICE = Columns.reader(ShortlistedOpportunity.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final OpportunityFacts facts;

    OpportunityTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch, OpportunityFacts facts) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.facts = facts;
    }

    void insert(List<Opportunity> opportunities, String by, Instant now) {
        batch.batchUpdate(
                """
                INSERT INTO opportunity (id, chain_id, name, product, market, clients, participation_text,
                  registered_by, registered_at)
                VALUES (:id, :chainId, :name, :product, :market, :clients, :participation, :by, :now)""",
                opportunities.stream()
                        .map(opportunity -> Columns.of(opportunity.idea())
                                .and("id", opportunity.id())
                                .and("by", by)
                                .and("now", now))
                        .toArray(Columns[]::new));
        facts.insert(opportunities);
    }

    List<Opportunity> of(String territoryId) {
        OpportunityFacts.Known known = facts.of(territoryId);
        return jdbc.sql("SELECT o.* FROM opportunity o JOIN productive_chain c ON c.id = o.chain_id"
                        + " WHERE c.territory_id = :territory ORDER BY o.id")
                .param("territory", territoryId)
                .query((row, number) -> opportunity(row, known))
                .list();
    }

    void replaceShortlist(String territoryId, List<ShortlistDecision> decisions, String by, Instant now) {
        String ofTerritory = " WHERE chain_id IN (SELECT id FROM productive_chain WHERE territory_id = :territory)";
        jdbc.sql("UPDATE opportunity SET shortlisted_at = NULL, shortlisted_by = NULL, shortlist_reason = NULL"
                        + ofTerritory)
                .param("territory", territoryId)
                .update();
        batch.batchUpdate(
                "UPDATE opportunity SET shortlisted_at = :now, shortlisted_by = :by, shortlist_reason = :reason"
                        + ofTerritory + " AND id = :opportunityId",
                decisions.stream()
                        .filter(ShortlistDecision::shortlisted)
                        .map(decision -> Columns.of(decision)
                                .and("territory", territoryId)
                                .and("now", now)
                                .and("by", by)
                                .and("reason", TypedText.orNull(decision.reason())))
                        .toArray(Columns[]::new));
    }

    List<ShortlistedOpportunity> shortlistedOf(String territoryId) {
        return jdbc.sql(CHOICES + "WHERE t.id = :territory AND o.shortlisted_at IS NOT NULL ORDER BY o.name, o.id")
                .param("territory", territoryId)
                .query(CHOICE)
                .list();
    }

    List<ShortlistedOpportunity> shortlisted() {
        return jdbc.sql(CHOICES + "WHERE o.shortlisted_at IS NOT NULL ORDER BY t.name, o.name, o.id")
                .query(CHOICE)
                .list();
    }

    Optional<String> territoryOf(String id) {
        return jdbc.sql("SELECT c.territory_id FROM opportunity o JOIN productive_chain c ON c.id = o.chain_id"
                        + " WHERE o.id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
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
}
