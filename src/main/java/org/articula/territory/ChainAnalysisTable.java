package org.articula.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.shared.Ids;
import org.articula.shared.TextCheck;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of chain analyses and of who buys from whom. */
@Component
class ChainAnalysisTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ChainAnalysisTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void replace(String chainId, ChainAnalysis analysis, String by, LocalDateTime now) {
        jdbc.sql("DELETE FROM trade_relation WHERE chain_id = :chain")
                .param("chain", chainId)
                .update();
        jdbc.sql("DELETE FROM chain_analysis WHERE chain_id = :chain")
                .param("chain", chainId)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO chain_analysis (chain_id, relations, link, link_reason, demand, demand_source,
                          direct_actors, indirect_actors, actors_note, analyzed_by, analyzed_at)
                        VALUES (:chain, :relations, :link, :linkReason, :demand, :demandSource,
                          :direct, :indirect, :note, :by, :now)""")
                .param("chain", chainId)
                .param("relations", analysis.relations().strip())
                .param("link", analysis.link().strip())
                .param("linkReason", analysis.linkReason().strip())
                .param("demand", analysis.demand().strip())
                .param("demandSource", analysis.demandSource().strip())
                .param("direct", analysis.directActors())
                .param("indirect", analysis.indirectActors())
                .param("note", TextCheck.stripped(analysis.actorsNote()))
                .param("by", by)
                .param("now", now)
                .update();
        insertTrades(chainId, analysis.trades());
    }

    Map<String, ChainAnalysis> of(Collection<String> chainIds) {
        Map<String, ChainAnalysis> analyses = new HashMap<>();
        if (!chainIds.isEmpty()) {
            Map<String, List<TradeRelation>> trades = tradesOf(chainIds);
            jdbc.sql("SELECT * FROM chain_analysis WHERE chain_id IN (:chains)")
                    .param("chains", chainIds)
                    .query(row -> {
                        String chainId = row.getString("chain_id");
                        analyses.put(chainId, analysis(row, trades.getOrDefault(chainId, List.of())));
                    });
        }
        return analyses;
    }

    private void insertTrades(String chainId, List<TradeRelation> trades) {
        batches.batchUpdate(
                """
                INSERT INTO trade_relation (id, chain_id, seller, buyer, product, steadiness, sustainable, reason)
                VALUES (:id, :chain, :seller, :buyer, :product, :steadiness, :sustainable, :reason)""",
                trades.stream()
                        .map(trade -> new MapSqlParameterSource("id", Ids.next())
                                .addValue("chain", chainId)
                                .addValue("seller", trade.seller().strip())
                                .addValue("buyer", trade.buyer().strip())
                                .addValue("product", trade.product().strip())
                                .addValue("steadiness", trade.steadiness().strip())
                                .addValue("sustainable", trade.sustainable())
                                .addValue("reason", trade.reason().strip()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** In the order they were written. */
    private Map<String, List<TradeRelation>> tradesOf(Collection<String> chainIds) {
        Map<String, List<TradeRelation>> trades = new HashMap<>();
        jdbc.sql("SELECT * FROM trade_relation WHERE chain_id IN (:chains) ORDER BY id")
                .param("chains", chainIds)
                .query(row -> {
                    trades.computeIfAbsent(row.getString("chain_id"), chain -> new ArrayList<>())
                            .add(trade(row));
                });
        return trades;
    }

    private static ChainAnalysis analysis(ResultSet row, List<TradeRelation> trades) throws SQLException {
        return new ChainAnalysis(
                row.getString("relations"),
                row.getString("link"),
                row.getString("link_reason"),
                row.getString("demand"),
                row.getString("demand_source"),
                trades,
                row.getInt("direct_actors"),
                row.getInt("indirect_actors"),
                row.getString("actors_note"));
    }

    private static TradeRelation trade(ResultSet row) throws SQLException {
        return new TradeRelation(
                row.getString("seller"),
                row.getString("buyer"),
                row.getString("product"),
                row.getString("steadiness"),
                row.getBoolean("sustainable"),
                row.getString("reason"));
    }
}
