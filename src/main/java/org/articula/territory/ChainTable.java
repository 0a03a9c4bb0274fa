package org.articula.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.articula.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of chains, their scores and weights, and the choice among them. */
@Component
class ChainTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ChainTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(List<ProductiveChain> chains) {
        SqlParameterSource[] rows = chains.stream()
                .map(chain -> new MapSqlParameterSource("id", chain.id())
                        .addValue("territory", chain.territoryId())
                        .addValue("name", chain.name())
                        .addValue("links", chain.links())
                        .addValue("buyer", chain.mainBuyer()))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate(
                "INSERT INTO productive_chain (id, territory_id, name, links, main_buyer)"
                        + " VALUES (:id, :territory, :name, :links, :buyer)",
                rows);
    }

    List<ProductiveChain> of(String territoryId) {
        return jdbc.sql("SELECT * FROM productive_chain WHERE territory_id = :territory ORDER BY id")
                .param("territory", territoryId)
                .query(ChainTable::chain)
                .list();
    }

    Optional<ProductiveChain> find(String id) {
        return jdbc.sql("SELECT * FROM productive_chain WHERE id = :id")
                .param("id", id)
                .query(ChainTable::chain)
                .optional();
    }

    void replaceScores(String territoryId, List<CriterionWeight> weights, List<ChainScore> scores) {
        clear(territoryId, "DELETE FROM criterion_weight WHERE territory_id = :territory");
        clear(
                territoryId,
                "DELETE FROM chain_score"
                        + " WHERE chain_id IN (SELECT id FROM productive_chain WHERE territory_id = :territory)");
        batches.batchUpdate(
                "INSERT INTO criterion_weight (territory_id, criterion, basis_points)"
                        + " VALUES (:territory, :criterion, :basisPoints)",
                weights.stream()
                        .map(weight -> new MapSqlParameterSource("territory", territoryId)
                                .addValue("criterion", weight.criterion().name())
                                .addValue("basisPoints", weight.basisPoints()))
                        .toArray(SqlParameterSource[]::new));
        batches.batchUpdate(
                "INSERT INTO chain_score (chain_id, criterion, score, reason)"
                        + " VALUES (:chain, :criterion, :score, :reason)",
                scores.stream()
                        .map(score -> new MapSqlParameterSource("chain", score.chainId())
                                .addValue("criterion", score.criterion().name())
                                .addValue("score", score.score())
                                .addValue("reason", score.reason().strip()))
                        .toArray(SqlParameterSource[]::new));
    }

    List<CriterionWeight> weightsOf(String territoryId) {
        return jdbc.sql("SELECT * FROM criterion_weight WHERE territory_id = :territory")
                .param("territory", territoryId)
                .query((row, number) -> new CriterionWeight(
                        ChainCriterion.valueOf(row.getString("criterion")), row.getInt("basis_points")))
                .list();
    }

    List<ChainScore> scoresOf(String territoryId) {
        return jdbc.sql("SELECT s.* FROM chain_score s JOIN productive_chain c ON c.id = s.chain_id"
                        + " WHERE c.territory_id = :territory")
                .param("territory", territoryId)
                .query((row, number) -> new ChainScore(
                        row.getString("chain_id"),
                        ChainCriterion.valueOf(row.getString("criterion")),
                        row.getInt("score"),
                        row.getString("reason")))
                .list();
    }

    void replaceChoice(
            String territoryId, ChainChoice choice, @Nullable String againstReason, String by, LocalDateTime now) {
        jdbc.sql(
                        "UPDATE territory SET against_reason = :reason, chosen_by = :by, chosen_at = :now WHERE id = :territory")
                .param("reason", againstReason)
                .param("by", by)
                .param("now", now)
                .param("territory", territoryId)
                .update();
        clear(territoryId, "UPDATE productive_chain SET chosen_reason = NULL WHERE territory_id = :territory");
        batches.batchUpdate(
                "UPDATE productive_chain SET chosen_reason = :reason WHERE id = :chain AND territory_id = :territory",
                choice.chains().stream()
                        .filter(ChainChoice.Decision::chosen)
                        .map(decision -> new MapSqlParameterSource("chain", decision.chainId())
                                .addValue("territory", territoryId)
                                .addValue(
                                        "reason",
                                        Objects.requireNonNull(decision.reason())
                                                .strip()))
                        .toArray(SqlParameterSource[]::new));
        replaceParticipants(territoryId, choice.authorities());
    }

    private void replaceParticipants(String territoryId, List<ChainChoice.Participant> authorities) {
        clear(territoryId, "DELETE FROM choice_participant WHERE territory_id = :territory");
        batches.batchUpdate(
                "INSERT INTO choice_participant (id, territory_id, name, institution)"
                        + " VALUES (:id, :territory, :name, :institution)",
                authorities.stream()
                        .map(authority -> new MapSqlParameterSource("id", Ids.next())
                                .addValue("territory", territoryId)
                                .addValue("name", authority.name().strip())
                                .addValue("institution", authority.institution().strip()))
                        .toArray(SqlParameterSource[]::new));
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
                .query((row, number) ->
                        new ChainChoice.Participant(row.getString("name"), row.getString("institution")))
                .list();
    }

    private static ProductiveChain chain(ResultSet row, int number) throws SQLException {
        return new ProductiveChain(
                row.getString("id"),
                row.getString("territory_id"),
                row.getString("name"),
                row.getString("links"),
                row.getString("main_buyer"),
                row.getString("chosen_reason"));
    }

    private void clear(String territoryId, String sql) {
        jdbc.sql(sql).param("territory", territoryId).update();
    }
}
