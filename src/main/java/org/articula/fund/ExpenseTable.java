package org.articula.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code fund_expense} and of who confirmed them. */
@Repository
class ExpenseTable {

    private final JdbcClient jdbc;

    ExpenseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Expense expense, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO fund_expense (id, network_id, purpose, kind, amount, paid_from, source, donor, file_id, status,
                          proposed_by, proposed_at)
                        VALUES (:id, :networkId, :purpose, :kind, :amount, :paidFrom, :source, :donor, :fileId, :status, :proposedBy, :now)""")
                .paramSource(Columns.of(expense).and("now", now))
                .update();
    }

    Optional<Expense> find(String id) {
        return jdbc.sql("SELECT * FROM fund_expense WHERE id = :id")
                .param("id", id)
                .query(Columns.reader(Expense.class))
                .optional();
    }

    /** The same, and nobody else gets it this way until the end of the transaction. */
    Optional<Expense> hold(String id) {
        return jdbc.sql("SELECT * FROM fund_expense WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Columns.reader(Expense.class))
                .optional();
    }

    /** The latest first. */
    List<Expense> of(String networkId) {
        return jdbc.sql("SELECT * FROM fund_expense WHERE network_id = :network ORDER BY proposed_at DESC, id DESC")
                .param("network", networkId)
                .query(Columns.reader(Expense.class))
                .list();
    }

    void confirm(String expenseId, String memberId, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO fund_expense_confirmation (expense_id, member_id, confirmed_at)
                        VALUES (:expense, :member, :now)""")
                .paramSource(Columns.of(new Confirmation(expenseId, memberId)).and("now", now))
                .update();
    }

    private record Confirmation(String expense, String member) {}

    Set<String> confirmedBy(String expenseId) {
        return Set.copyOf(jdbc.sql("SELECT member_id FROM fund_expense_confirmation WHERE expense_id = :expense")
                .param("expense", expenseId)
                .query(String.class)
                .list());
    }

    /** Expense to the members who confirmed it; whatever nobody did is left out. */
    Map<String, Set<String>> confirmations(Collection<String> expenseIds) {
        return expenseIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "SELECT expense_id AS expense, member_id AS member FROM fund_expense_confirmation WHERE expense_id IN (:ids)")
                        .param("ids", expenseIds)
                        .query(Columns.reader(Confirmation.class))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Confirmation::expense, Collectors.mapping(Confirmation::member, Collectors.toSet())));
    }

    void settle(String id, Expense.Status status, @Nullable String reason, @Nullable LocalDate paidOn) {
        jdbc.sql("UPDATE fund_expense SET status = :status, reason = :reason, paid_on = :paidOn WHERE id = :id")
                .param("status", status.name())
                .param("reason", reason)
                .param("paidOn", paidOn)
                .param("id", id)
                .update();
    }
}
