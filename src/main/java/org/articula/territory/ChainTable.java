package org.articula.territory;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of chains, their scores and weights, and the choice among them. */
@Repository
class ChainTable {

    private static final RowMapper<ProductiveChain> CHAIN = Columns.reader(ProductiveChain.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ChainTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(List<ProductiveChain> chains) {
        batch.batchUpdate(
                "INSERT INTO productive_chain (id, territory_id, name, links, main_buyer)"
                        + " VALUES (:id, :territoryId, :name, :links, :mainBuyer)",
                Columns.all(chains));
    }

    List<ProductiveChain> of(String territoryId) {
        return jdbc.sql("SELECT * FROM productive_chain WHERE territory_id = :territory ORDER BY id")
                .param("territory", territoryId)
                .query(CHAIN)
                .list();
    }

    Optional<ProductiveChain> find(String id) {
        return jdbc.sql("SELECT * FROM productive_chain WHERE id = :id")
                .param("id", id)
                .query(CHAIN)
                .optional();
    }

    void replaceScores(String territoryId, List<CriterionWeight> weights, List<ChainScore> scores) {
        clear(territoryId, "DELETE FROM criterion_weight WHERE territory_id = :territory");
        clear(
                territoryId,
                "DELETE FROM chain_score"
                        + " WHERE chain_id IN (SELECT id FROM productive_chain WHERE territory_id = :territory)");
        batch.batchUpdate(
                "INSERT INTO criterion_weight (territory_id, criterion, basis_points)"
                        + " VALUES (:territory, :criterion, :basisPoints)",
                weights.stream()
                        .map(weight -> Columns.of(weight).and("territory", territoryId))
                        .toArray(Columns[]::new));
        batch.batchUpdate(
                "INSERT INTO chain_score (chain_id, criterion, score, reason)"
                        + " VALUES (:chainId, :criterion, :score, :reason)",
                Columns.all(scores));
    }

    List<CriterionWeight> weightsOf(String territoryId) {
        return jdbc.sql("SELECT * FROM criterion_weight WHERE territory_id = :territory")
                .param("territory", territoryId)
                .query(Columns.reader(CriterionWeight.class))
                .list();
    }

    List<ChainScore> scoresOf(String territoryId) {
        return jdbc.sql("SELECT s.* FROM chain_score s JOIN productive_chain c ON c.id = s.chain_id"
                        + " WHERE c.territory_id = :territory")
                .param("territory", territoryId)
                .query(Columns.reader(ChainScore.class))
                .list();
    }

    void replaceChoice(String territoryId, ChainChoice choice, @Nullable String againstReason, String by, Instant now) {
        jdbc.sql(
                        "UPDATE territory SET against_reason = :reason, chosen_by = :by, chosen_at = :now WHERE id = :territory")
                .param("reason", againstReason)
                .param("by", by)
                .param("now", Columns.column(now))
                .param("territory", territoryId)
                .update();
        clear(territoryId, "UPDATE productive_chain SET chosen_reason = NULL WHERE territory_id = :territory");
        batch.batchUpdate(
                "UPDATE productive_chain SET chosen_reason = :reason WHERE id = :chainId AND territory_id = :territory",
                choice.chains().stream()
                        .filter(ChainChoice.Decision::chosen)
                        .map(decision -> Columns.of(decision)
                                .and("territory", territoryId)
                                .and(
                                        "reason",
                                        Objects.requireNonNull(decision.reason())
                                                .strip()))
                        .toArray(Columns[]::new));
        replaceParticipants(territoryId, choice.authorities());
    }

    private void replaceParticipants(String territoryId, List<ChainChoice.Participant> authorities) {
        clear(territoryId, "DELETE FROM choice_participant WHERE territory_id = :territory");
        batch.batchUpdate(
                "INSERT INTO choice_participant (id, territory_id, name, institution)"
                        + " VALUES (:id, :territory, :name, :institution)",
                authorities.stream()
                        .map(authority -> Columns.of(authority)
                                .and("id", Ids.next())
                                .and("territory", territoryId)
                                .and("name", authority.name().strip())
                                .and("institution", authority.institution().strip()))
                        .toArray(Columns[]::new));
    }

    Optional<String> againstReasonOf(String territoryId) {
        return jdbc.sql("SELECT against_reason FROM territory WHERE id = :territory AND against_reason IS NOT NULL")
                .param("territory", territoryId)
                .query(String.class)
                .optional();
    }

    List<ChainChoice.Participant> participantsOf(String territoryId) {
        return jdbc.sql("SELECT * FROM choice_participant WHERE territory_id = :territory ORDER BY name, id")
                .param("territory", territoryId)
                .query(Columns.reader(ChainChoice.Participant.class))
                .list();
    }

    private void clear(String territoryId, String sql) {
        jdbc.sql(sql).param("territory", territoryId).update();
    }
}
