package org.articula.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.shared.Columns;
import org.articula.shared.Money;
import org.articula.shared.Wording;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code joint_trade} and {@code joint_trade_share}. */
@Repository
class TradeTable {

    private static final RowMapper<Trade> TRADE = Columns.reader(Trade.class);
    private static final RowMapper<TradeShare> SHARE = Columns.reader(TradeShare.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    TradeTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(Trade trade, String by) {
        jdbc.sql(
                        """
                        INSERT INTO joint_trade (id, network_id, kind, product, partner, unit, price_alone, price_together,
                          freight, payment_days, agreed_on, agreed_by)
                        VALUES (:id, :networkId, :kind, :product, :partner, :unit, :priceAlone, :priceTogether,
                          :freight, :paymentDays, :agreedOn, :by)""")
                .paramSource(Columns.of(trade).and("by", by))
                .update();
    }

    Optional<Trade> find(String id) {
        return jdbc.sql("SELECT * FROM joint_trade WHERE id = :id")
                .param("id", id)
                .query(TRADE)
                .optional();
    }

    /** The latest first. */
    List<Trade> ofNetwork(String networkId) {
        return jdbc.sql("SELECT * FROM joint_trade WHERE network_id = :network ORDER BY agreed_on DESC, id DESC")
                .param("network", networkId)
                .query(TRADE)
                .list();
    }

    void replaceShares(String tradeId, List<TradeShare> shares) {
        jdbc.sql("DELETE FROM joint_trade_share WHERE trade_id = :id")
                .param("id", tradeId)
                .update();
        batches.batchUpdate(
                """
                INSERT INTO joint_trade_share (trade_id, member_id, quantity, amount, freight, gain)
                VALUES (:trade, :memberId, :quantity, :amount, :freight, :gain)""",
                shares.stream()
                        .map(share -> Columns.of(share).and("trade", tradeId))
                        .toArray(SqlParameterSource[]::new));
    }

    List<TradeShare> shares(String tradeId) {
        return jdbc.sql("SELECT * FROM joint_trade_share WHERE trade_id = :id")
                .param("id", tradeId)
                .query(SHARE)
                .list();
    }

    /** How many members take part in each of the network's trades and how many of them are not done, by trade. */
    Map<String, TradeParticipation> participation(String networkId) {
        return jdbc
                .sql(
                        """
                        SELECT s.trade_id, COUNT(*) AS members,
                          SUM(CASE WHEN s.paid = FALSE OR s.delivered = FALSE OR s.collected = FALSE THEN 1 ELSE 0 END) AS pending
                        FROM joint_trade_share s JOIN joint_trade t ON t.id = s.trade_id
                        WHERE t.network_id = :network GROUP BY s.trade_id""")
                .param("network", networkId)
                .query((row, number) ->
                        Map.entry(row.getString(1), new TradeParticipation(row.getInt(2), row.getInt(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keepGain(String id, Money gain, List<String> reasons) {
        jdbc.sql("UPDATE joint_trade SET gain = :gain, reasons = :reasons WHERE id = :id")
                .param("gain", gain.cents())
                .param("reasons", Wording.shorten(String.join("\n", reasons), TradeLimits.REASONS))
                .param("id", id)
                .update();
    }

    /** @return whether nobody had before */
    boolean settle(String id, LocalDate on, List<TradeSettlement> settled) {
        boolean open = jdbc.sql("UPDATE joint_trade SET settled_on = :on WHERE id = :id AND settled_on IS NULL")
                        .param("on", on)
                        .param("id", id)
                        .update()
                == 1;
        if (open) {
            batches.batchUpdate(
                    """
                    UPDATE joint_trade_share SET paid = :paid, delivered = :delivered, collected = :collected
                    WHERE trade_id = :trade AND member_id = :memberId""",
                    settled.stream()
                            .map(one -> Columns.of(one).and("trade", id))
                            .toArray(SqlParameterSource[]::new));
        }
        return open;
    }
}
