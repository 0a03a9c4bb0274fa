package org.articula.notification;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.articula.mail.LineText;
import org.articula.notification.ReplyAddress.Person;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Mails what is planned.
 *
 * <p><b>No transaction is open around the mail server.</b> Every notice is claimed and settled in a short transaction of its own. When the
 * caller has a transaction (an engine job does), it stays idle on its connection meanwhile, and each step needs a second one: the
 * connection pool must hold at least two per thread that delivers, besides what the rest needs. Only committed notices are seen.
 *
 * <p><b>At least once.</b> Nodes never mail the same notice at the same time. But a node killed after the server accepted a mail and before
 * that was written down leaves the notice to be mailed again ten minutes later. Both mails carry the same {@code Message-ID}
 * ({@code <notice id@articula>}), by which mail programs know them as one.
 */
@Service
public class NoticeDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeDelivery.class);

    private final NoticeClaims claims;
    private final MailComposers composers;
    private final MailWriter writer;
    private final MailTransport transport;
    private final ReplyReaders readers;
    private final MailProperties properties;
    private final Clock clock;

    NoticeDelivery(
            NoticeClaims claims,
            MailComposers composers,
            MailWriter writer,
            MailTransport transport,
            ReplyReaders readers,
            MailProperties properties,
            Clock clock) {
        this.claims = claims;
        this.composers = composers;
        this.writer = writer;
        this.transport = transport;
        this.readers = readers;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Sends the planned mails of one occasion, those of killed nodes included, until all are done, the server fails or the time budget
     * ({@code articula.mail.delivery-budget}) is used up. Never throws because of a mail.
     *
     * @return {@code moreLeft}: call again at once; otherwise {@code toRetry > 0}: call again later; {@code otherHandsFreeAt}: look again
     *     then
     */
    public DeliveryResult deliver(String occasionId) {
        Instant deadline = clock.instant().plus(properties.deliveryBudget());
        Queue<Notice> due = new ArrayDeque<>(claims.due(occasionId));
        Told told = due.isEmpty() ? Told.nothing() : Told.of(claims.ledger(occasionId));
        Person reader = due.isEmpty() ? null : readers.of(due.element().networkId());
        DeliveryRun run = new DeliveryRun();
        while (!due.isEmpty() && !run.stopped() && run.withinBudget(clock.instant(), deadline)) {
            claims.claim(due.remove()).ifPresent(notice -> deliver(notice, told, reader, run));
        }
        return run.result(due.size(), claims.freeFromOtherHandsAt(occasionId).orElse(null));
    }

    private void deliver(Notice notice, Told told, @Nullable Person reader, DeliveryRun run) {
        Optional<Composition> composition = compose(notice, told, run);
        if (composition.isEmpty()) {
            return;
        }
        if (composition.get() instanceof Mail mail) {
            send(notice, mail, reader, run);
        } else if (composition.get() instanceof Obsolete obsolete) {
            claims.settle(notice, NoticeStatus.CANCELLED, obsolete.reason());
        }
    }

    private Optional<Composition> compose(Notice notice, Told told, DeliveryRun run) {
        try {
            return Optional.of(composers.compose(notice, told));
        } catch (RuntimeException e) {
            LOG.warn("Notice {} ({}) could not be composed", notice.id(), notice.kind(), e);
            String detail = "No se pudo preparar el correo: " + LineText.oneLine(String.valueOf(e.getMessage()));
            claims.release(notice, detail);
            run.retry(detail);
            return Optional.empty();
        }
    }

    private void send(Notice notice, Mail mail, @Nullable Person reader, DeliveryRun run) {
        try {
            transport.send(notice, writer.write(notice, mail, reader));
        } catch (DeliveryException e) {
            refused(notice, e, run);
            return;
        }
        claims.settle(notice, NoticeStatus.SENT, null);
        run.sent();
    }

    private void refused(Notice notice, DeliveryException failure, DeliveryRun run) {
        String detail = requireNonNull(failure.getMessage());
        // A refusal quotes the address: that belongs in the ledger, not in the log.
        LOG.warn("Notice {} was not mailed: the fault reaches {}", notice.id(), failure.reach());
        switch (failure.reach()) {
            case ADDRESS, REFUSED -> {
                claims.settle(notice, NoticeStatus.FAILED, detail);
                run.failed(detail);
            }
            case MESSAGE -> {
                claims.release(notice, detail);
                run.retry(detail);
            }
            case SERVER -> {
                LOG.warn("Mailing stops for now: {}", detail);
                claims.release(notice, detail);
                run.stop(detail);
            }
        }
    }
}
