package org.articula.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code fund_entry} and {@code fund_line}; they are only added. */
@Repository
class LedgerTable {

    /** An entry without its lines. */
    record Head(
            String id,
            int number,
            EntryKind kind,
            String occasion,
            LocalDate bookedOn,
            String text,
            @Nullable String reversesId,
            @Nullable Integer reversedBy,
            String recordedBy,
            @Nullable String confirmedBy) {}

    /** What a member paid on a day. */
    record Paid(String memberId, LocalDate bookedOn, long cents) {}

    private record Sum(Account account, @Nullable String donor, long cents) {}

    private record LineRow(
            String entryId,
            Account account,
            @Nullable String memberId,
            @Nullable String donor,
            @Nullable ExpenseKind category,
            long cents) {}

    private static final String HEADS =
            """
            SELECT e.*, r.number AS reversed_by FROM fund_entry e LEFT JOIN fund_entry r ON r.reverses_id = e.id
            WHERE e.network_id = :network""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    LedgerTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    int lastNumber(String networkId) {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM fund_entry WHERE network_id = :network")
                .param("network", networkId)
                .query(Integer.class)
                .single();
    }

    boolean booked(String networkId, String occasion) {
        return jdbc.sql("SELECT COUNT(*) FROM fund_entry WHERE network_id = :network AND occasion = :occasion")
                        .param("network", networkId)
                        .param("occasion", occasion)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @return their ids, in the same order */
    List<String> insert(String networkId, int firstNumber, List<NewEntry> entries, String by, Instant now) {
        List<String> ids = new ArrayList<>();
        List<Columns> heads = new ArrayList<>();
        List<Columns> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            NewEntry entry = entries.get(i);
            String id = Ids.next();
            ids.add(id);
            heads.add(Columns.of(entry)
                    .and("id", id)
                    .and("networkId", networkId)
                    .and("number", firstNumber + i)
                    .and("by", by)
                    .and("now", now));
            for (int position = 0; position < entry.lines().size(); position++) {
                lines.add(Columns.of(entry.lines().get(position))
                        .and("entryId", id)
                        .and("position", position));
            }
        }
        batch.batchUpdate(
                """
                INSERT INTO fund_entry (id, network_id, number, kind, occasion, booked_on, text, reverses_id, recorded_by,
                  confirmed_by, recorded_at)
                VALUES (:id, :networkId, :number, :kind, :occasion, :bookedOn, :text, :reversesId, :by, :confirmedBy, :now)""",
                heads.toArray(Columns[]::new));
        batch.batchUpdate(
                """
                INSERT INTO fund_line (entry_id, position, account, member_id, donor, category, cents)
                VALUES (:entryId, :position, :account, :memberId, :donor, :category, :cents)""",
                lines.toArray(Columns[]::new));
        return ids;
    }

    /** @param through the last day that counts; null for all of them */
    FundBalance balance(String networkId, @Nullable LocalDate through) {
        List<Sum> sums = jdbc.sql(
                        """
                        SELECT l.account, l.donor, SUM(l.cents) AS cents FROM fund_line l JOIN fund_entry e ON e.id = l.entry_id
                        WHERE e.network_id = :network AND e.booked_on <= :through GROUP BY l.account, l.donor""")
                .param("network", networkId)
                .param("through", through == null ? LocalDate.of(9999, 12, 31) : through)
                .query(Columns.reader(Sum.class))
                .list();
        Map<String, Long> donors = new HashMap<>();
        sums.stream()
                .filter(sum -> sum.account() == Account.DONORS)
                .forEach(sum -> donors.merge(String.valueOf(sum.donor()), -sum.cents(), Long::sum));
        return new FundBalance(of(sums, Account.CASH), of(sums, Account.BANK), donors, -of(sums, Account.CO_FINANCING));
    }

    private static long of(List<Sum> sums, Account account) {
        return sums.stream()
                .filter(sum -> sum.account() == account)
                .mapToLong(Sum::cents)
                .sum();
    }

    /** What each member paid, day by day, without what was taken back. */
    List<Paid> paid(String networkId, Account account) {
        return jdbc.sql(
                        """
                        SELECT l.member_id, e.booked_on, -SUM(l.cents) AS cents
                        FROM fund_line l JOIN fund_entry e ON e.id = l.entry_id
                        LEFT JOIN fund_entry r ON r.reverses_id = e.id
                        WHERE e.network_id = :network AND l.account = :account AND e.reverses_id IS NULL AND r.id IS NULL
                        GROUP BY l.member_id, e.booked_on ORDER BY e.booked_on""")
                .param("network", networkId)
                .param("account", account.name())
                .query(Columns.reader(Paid.class))
                .list();
    }

    /** What came into the box on such occasions. @param occasions a pattern of LIKE */
    long collected(String networkId, String occasions) {
        return jdbc.sql(
                        """
                        SELECT COALESCE(SUM(l.cents), 0) FROM fund_line l JOIN fund_entry e ON e.id = l.entry_id
                        LEFT JOIN fund_entry r ON r.reverses_id = e.id
                        WHERE e.network_id = :network AND e.occasion LIKE :occasions AND l.account = 'CASH' AND r.id IS NULL""")
                .param("network", networkId)
                .param("occasions", occasions)
                .query(Long.class)
                .single();
    }

    Optional<Head> find(String networkId, String entryId) {
        return jdbc.sql(HEADS + " AND e.id = :id")
                .param("network", networkId)
                .param("id", entryId)
                .query(Columns.reader(Head.class))
                .optional();
    }

    /** @param occasions a pattern of LIKE */
    List<Head> payments(String networkId, String occasions) {
        return jdbc.sql(HEADS + " AND e.kind = 'PAYMENT' AND e.occasion LIKE :occasions ORDER BY e.number")
                .param("network", networkId)
                .param("occasions", occasions)
                .query(Columns.reader(Head.class))
                .list();
    }

    /** The latest first. */
    List<LedgerEntry> latest(String networkId, int limit) {
        return withLines(jdbc.sql(HEADS + " ORDER BY e.number DESC LIMIT " + limit)
                .param("network", networkId)
                .query(Columns.reader(Head.class))
                .list());
    }

    /** In the order in which they were booked. */
    List<LedgerEntry> between(String networkId, LocalDate from, LocalDate to) {
        return withLines(jdbc.sql(HEADS + " AND e.booked_on BETWEEN :from AND :to ORDER BY e.booked_on, e.number")
                .param("network", networkId)
                .param("from", from)
                .param("to", to)
                .query(Columns.reader(Head.class))
                .list());
    }

    List<LedgerEntry> withLines(List<Head> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<String, List<LedgerLine>> lines = jdbc
                .sql("SELECT * FROM fund_line WHERE entry_id IN (:ids) ORDER BY entry_id, position")
                .param("ids", heads.stream().map(Head::id).toList())
                .query(Columns.reader(LineRow.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        LineRow::entryId,
                        Collectors.mapping(
                                row -> new LedgerLine(
                                        row.account(), row.memberId(), row.donor(), row.category(), row.cents()),
                                Collectors.toList())));
        return heads.stream()
                .map(head -> new LedgerEntry(
                        head.id(),
                        head.number(),
                        head.kind(),
                        head.occasion(),
                        head.bookedOn(),
                        head.text(),
                        head.reversesId(),
                        head.reversedBy(),
                        head.recordedBy(),
                        head.confirmedBy(),
                        lines.getOrDefault(head.id(), List.of())))
                .toList();
    }
}
