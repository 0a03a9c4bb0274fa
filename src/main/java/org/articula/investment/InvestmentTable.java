package org.articula.investment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articula.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code joint_investment} and {@code joint_pledge}. */
@Repository
class InvestmentTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    InvestmentTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(JointInvestment investment, String by) {
        jdbc.sql(
                        """
                        INSERT INTO joint_investment
                          (id, network_id, title, purpose, total_cents, proposed_on, proposed_by, status)
                        VALUES (:id, :networkId, :title, :purpose, :total, :proposedOn, :by, :status)""")
                .paramSource(Columns.of(investment).and("by", by))
                .update();
    }

    Optional<JointInvestment> find(String id) {
        return jdbc.sql("SELECT i.*, i.total_cents AS total FROM joint_investment i WHERE id = :id")
                .param("id", id)
                .query(Columns.reader(JointInvestment.class))
                .optional();
    }

    /** The latest first. */
    List<JointInvestment> ofNetwork(String networkId) {
        return jdbc.sql("SELECT i.*, i.total_cents AS total FROM joint_investment i WHERE network_id = :network"
                        + " ORDER BY proposed_on DESC, id DESC")
                .param("network", networkId)
                .query(Columns.reader(JointInvestment.class))
                .list();
    }

    void replacePledges(String investmentId, List<Pledge> pledges) {
        jdbc.sql("DELETE FROM joint_pledge WHERE investment_id = :id")
                .param("id", investmentId)
                .update();
        batches.batchUpdate(
                "INSERT INTO joint_pledge (investment_id, member_id, answer, amount_cents)"
                        + " VALUES (:investment, :memberId, :answer, :amount)",
                pledges.stream()
                        .map(pledge -> Columns.of(pledge).and("investment", investmentId))
                        .toArray(SqlParameterSource[]::new));
    }

    List<Pledge> pledges(String investmentId) {
        return jdbc.sql("SELECT member_id, answer, amount_cents AS amount FROM joint_pledge WHERE investment_id = :id")
                .param("id", investmentId)
                .query(Columns.reader(Pledge.class))
                .list();
    }

    void check(String id, boolean grounded) {
        jdbc.sql("UPDATE joint_investment SET grounded = :grounded WHERE id = :id")
                .param("grounded", grounded)
                .param("id", id)
                .update();
    }

    /** @return whether it was still open */
    boolean settle(String id, InvestmentStatus status) {
        return jdbc.sql("UPDATE joint_investment SET status = :status WHERE id = :id AND status = 'PROPOSED'")
                        .param("status", status.name())
                        .param("id", id)
                        .update()
                > 0;
    }

    void decide(String id, @Nullable String reason, String by) {
        jdbc.sql("UPDATE joint_investment SET decision_reason = :reason, decided_by = :by WHERE id = :id")
                .param("reason", reason)
                .param("by", by)
                .param("id", id)
                .update();
    }

    /** Of investments proposed in these days, with somebody asked; the latest first. */
    List<Willingness> willingness(String networkId, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        SELECT i.title, i.proposed_on, COUNT(*) AS asked,
                          SUM(CASE WHEN p.answer = 'COMMITTED' THEN 1 ELSE 0 END) AS committed
                        FROM joint_investment i JOIN joint_pledge p ON p.investment_id = i.id
                        WHERE i.network_id = :network AND i.proposed_on BETWEEN :from AND :to AND p.answer <> 'NOT_ASKED'
                        GROUP BY i.id, i.title, i.proposed_on ORDER BY i.proposed_on DESC, i.id DESC""")
                .param("network", networkId)
                .param("from", from)
                .param("to", to)
                .query(Columns.reader(Willingness.class))
                .list();
    }
}
