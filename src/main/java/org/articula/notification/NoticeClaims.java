package org.articula.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.articula.shared.UtcTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
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

    /** Far beyond what one mail can take with its time-outs: after this the node that claimed it is gone. */
    static final Duration STALE_AFTER = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(NoticeClaims.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    NoticeClaims(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
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

    /** The notice as it is in our hands, or nothing when another node was faster or it was cancelled meanwhile. */
    Optional<Notice> claim(Notice notice) {
        try {
            int claimed = inOwnTransaction(() -> jdbc.sql(
                            """
                            UPDATE notice SET status = 'SENDING', claimed_at = :now, attempts = attempts + 1
                            WHERE id = :id AND attempts = :attempts
                              AND (status = 'PLANNED' OR (status = 'SENDING' AND claimed_at < :stale))
                            """)
                    .param("now", UtcTime.column(clock.instant()))
                    .param("id", notice.id())
                    .param("attempts", notice.attempts())
                    .param("stale", stale())
                    .update());
            return claimed == 1 ? Optional.of(inHand(notice)) : Optional.empty();
        } catch (PessimisticLockingFailureException e) {
            LOG.debug("Notice {} is locked by somebody else", notice.id(), e);
            return Optional.empty();
        }
    }

    /** Ends the notice: sent, failed for good or cancelled. */
    void settle(Notice notice, NoticeStatus status, @Nullable String detail) {
        putDown(notice, status, UtcTime.column(clock.instant()), detail);
    }

    /** Leaves the notice for a later run. */
    void release(Notice notice, String detail) {
        putDown(notice, NoticeStatus.PLANNED, null, detail);
    }

    private void putDown(
            Notice notice, NoticeStatus status, @Nullable LocalDateTime settledAt, @Nullable String detail) {
        int settled = inOwnTransaction(() -> jdbc.sql(
                        """
                        UPDATE notice SET status = :status, claimed_at = NULL, settled_at = :settledAt, detail = :detail
                        WHERE id = :id AND status = 'SENDING' AND attempts = :attempts
                        """)
                .param("status", status.name())
                .param("settledAt", settledAt)
                .param("detail", detail == null ? null : NoticeRow.detail(detail))
                .param("id", notice.id())
                .param("attempts", notice.attempts())
                .update());
        if (settled == 0) {
            LOG.warn("Notice {} took so long that another node has taken it over", notice.id());
        }
    }

    private LocalDateTime stale() {
        return UtcTime.column(clock.instant().minus(STALE_AFTER));
    }

    private <T> T inOwnTransaction(Supplier<T> work) {
        return ownTransaction.execute(status -> work.get());
    }

    private static Notice inHand(Notice notice) {
        return new Notice(
                notice.id(),
                notice.networkId(),
                notice.occasionId(),
                notice.memberId(),
                notice.kind(),
                notice.round(),
                notice.channel(),
                notice.recipientName(),
                notice.address(),
                NoticeStatus.SENDING,
                notice.attempts() + 1,
                notice.plannedAt(),
                null,
                null,
                notice.detail());
    }
}
