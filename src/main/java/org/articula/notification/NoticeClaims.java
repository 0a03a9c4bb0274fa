package org.articula.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.articula.shared.UtcTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes notices in hand and puts them down again, each step in a short transaction of its own, whatever transaction the caller is in.
 *
 * <p>The number of attempts is the token of a claim: a node that was thought dead cannot settle a notice another one has taken over.
 */
@Component
class NoticeClaims {

    /** Far beyond what one mail and those of the same moment can take with their time-outs: after this the node that claimed it is gone. */
    static final Duration STALE_AFTER = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(NoticeClaims.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    NoticeClaims(
            JdbcClient jdbc, NamedParameterJdbcTemplate batches, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** What waits to be mailed, the least tried first: a notice that keeps failing never stands before the others. */
    List<Notice> due(String occasionId) {
        return inOwnTransaction(() -> jdbc.sql(
                        NoticeRow.SELECT
                                + """
                        WHERE occasion_id = :occasionId AND channel = 'EMAIL'
                          AND (status = 'PLANNED' OR (status = 'SENDING' AND claimed_at < :stale))
                        ORDER BY attempts, id
                        """)
                .param("occasionId", occasionId)
                .param("stale", stale())
                .query(NoticeRow::map)
                .list());
    }

    /** Every notice of the occasion as it stands now. */
    List<Notice> ledger(String occasionId) {
        return inOwnTransaction(() -> jdbc.sql(NoticeRow.SELECT + "WHERE occasion_id = :occasionId")
                .param("occasionId", occasionId)
                .query(NoticeRow::map)
                .list());
    }

    /**
     * When the notices that other nodes have in hand, or had when they were killed a moment ago, are either settled or free to be taken
     * over; nothing when nobody else has one.
     */
    Optional<Instant> freeFromOtherHandsAt(String occasionId) {
        return inOwnTransaction(() -> jdbc.sql(
                        """
                        SELECT MAX(claimed_at) AS latest FROM notice
                        WHERE occasion_id = :occasionId AND status = 'SENDING' AND claimed_at >= :stale
                        """)
                .param("occasionId", occasionId)
                .param("stale", stale())
                .query((row, number) -> Optional.ofNullable(UtcTime.readNullable(row, "latest")))
                .single()
                // A second more: the database keeps whole seconds
                .map(claimed -> claimed.plus(STALE_AFTER).plusSeconds(1)));
    }

    /**
     * Takes notices in hand, all in one transaction.
     *
     * @return those that are in our hands now, as they were before: without what another node took first or was cancelled meanwhile
     */
    List<Notice> claim(List<Notice> notices) {
        LocalDateTime now = UtcTime.column(clock.instant());
        LocalDateTime stale = stale();
        try {
            int[] claimed = inOwnTransaction(() -> batches.batchUpdate(
                    """
                    UPDATE notice SET status = 'SENDING', claimed_at = :now, attempts = attempts + 1
                    WHERE id = :id AND attempts = :attempts
                      AND (status = 'PLANNED' OR (status = 'SENDING' AND claimed_at < :stale))
                    """,
                    rows(notices, notice -> new MapSqlParameterSource("id", notice.id())
                            .addValue("attempts", notice.attempts())
                            .addValue("now", now)
                            .addValue("stale", stale))));
            return IntStream.range(0, claimed.length)
                    .filter(index -> claimed[index] == 1)
                    .mapToObj(notices::get)
                    .toList();
        } catch (PessimisticLockingFailureException e) {
            LOG.debug("{} notices are locked by somebody else, or some of them", notices.size(), e);
            return notices.size() == 1
                    ? List.of()
                    : notices.stream()
                            .flatMap(notice -> claim(List.of(notice)).stream())
                            .toList();
        }
    }

    /**
     * Writes down what became of notices in hand, all in one transaction.
     *
     * @param untouched what nothing was done with: as if it had never been in hand
     */
    void putDown(Collection<Outcome> outcomes, Collection<Notice> untouched) {
        try {
            write(outcomes, untouched);
        } catch (PessimisticLockingFailureException e) {
            LOG.info("Somebody else has locked notices that are to be settled: once more", e);
            write(outcomes, untouched);
        }
    }

    private void write(Collection<Outcome> outcomes, Collection<Notice> untouched) {
        int[] settled = inOwnTransaction(() -> {
            if (!untouched.isEmpty()) {
                putBack(untouched);
            }
            return outcomes.isEmpty() ? new int[0] : settle(outcomes);
        });
        if (IntStream.of(settled).anyMatch(rows -> rows == 0)) {
            LOG.warn("A notice took so long that another node has taken it over");
        }
    }

    private int[] settle(Collection<Outcome> outcomes) {
        return batches.batchUpdate(
                """
                UPDATE notice SET status = :status, claimed_at = NULL, settled_at = :settledAt, detail = :detail
                WHERE id = :id AND status = 'SENDING' AND attempts = :inHand
                """,
                rows(outcomes, outcome -> new MapSqlParameterSource(
                                "id", outcome.notice().id())
                        .addValue("inHand", outcome.notice().attempts() + 1)
                        .addValue("status", outcome.status().name())
                        .addValue("settledAt", outcome.settledAt() == null ? null : UtcTime.column(outcome.settledAt()))
                        .addValue("detail", outcome.detail() == null ? null : NoticeRow.detail(outcome.detail()))));
    }

    private void putBack(Collection<Notice> untouched) {
        LocalDateTime stale = stale();
        // Nobody can have seen a claim so young as one to take over: the number of before is good once more
        batches.batchUpdate(
                """
                UPDATE notice SET status = 'PLANNED', claimed_at = NULL, attempts = :attempts
                WHERE id = :id AND status = 'SENDING' AND attempts = :inHand AND claimed_at >= :stale
                """,
                rows(untouched, notice -> new MapSqlParameterSource("id", notice.id())
                        .addValue("attempts", notice.attempts())
                        .addValue("inHand", notice.attempts() + 1)
                        .addValue("stale", stale)));
    }

    private static <T> SqlParameterSource[] rows(Collection<T> values, Function<T, SqlParameterSource> row) {
        return values.stream().map(row).toArray(SqlParameterSource[]::new);
    }

    private LocalDateTime stale() {
        return UtcTime.column(clock.instant().minus(STALE_AFTER));
    }

    private <T> T inOwnTransaction(Supplier<T> work) {
        return ownTransaction.execute(status -> work.get());
    }
}
