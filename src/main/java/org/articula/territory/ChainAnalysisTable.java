package org.articula.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of chain analyses and of who buys from whom. */
@Repository
class ChainAnalysisTable {

    private static final RowMapper<TradeRelation> TRADE = Columns.reader(TradeRelation.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ChainAnalysisTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void replace(String chainId, ChainAnalysis analysis, String by, Instant now) {
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
                          :directActors, :indirectActors, :actorsNote, :by, :now)""")
                .paramSource(
                        Columns.of(analysis).and("chain", chainId).and("by", by).and("now", now))
                .update();
        batch.batchUpdate(
                """
                INSERT INTO trade_relation (id, chain_id, seller, buyer, product, steadiness, sustainable, reason)
                VALUES (:id, :chain, :seller, :buyer, :product, :steadiness, :sustainable, :reason)""",
                analysis.trades().stream()
                        .map(trade -> Columns.of(trade).and("id", Ids.next()).and("chain", chainId))
                        .toArray(Columns[]::new));
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

    /** In the order they were written. */
    private Map<String, List<TradeRelation>> tradesOf(Collection<String> chainIds) {
        Map<String, List<TradeRelation>> trades = new HashMap<>();
        jdbc.sql("SELECT * FROM trade_relation WHERE chain_id IN (:chains) ORDER BY id")
                .param("chains", chainIds)
                .query((row, number) -> trades.computeIfAbsent(row.getString("chain_id"), chain -> new ArrayList<>())
                        .add(TRADE.mapRow(row, number)))
                .list();
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
}
