package org.articula.notification;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.articula.mail.LineText;
import org.articula.notification.NoticeComposer.Letter;
import org.articula.notification.ReplyAddress.Person;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Mails what is planned.
 *
 * <p><b>No transaction is open around the mail server.</b> Notices are claimed and settled in short transactions of their own: those
 * together that are sent within {@link DeliveryRun#MOMENT a moment}, which a real mail server takes for one. When the
 * caller has a transaction (an engine job does), it stays idle on its connection meanwhile, and each step needs a second one: the
 * connection pool must hold at least two per thread that delivers, besides what the rest needs. Only committed notices are seen.
 *
 * <p><b>At least once.</b> Nodes never mail the same notice at the same time. But a node killed after the server accepted mails and before
 * that was written down leaves what it sent in that moment to be mailed again ten minutes later. Both mails carry the same
 * {@code Message-ID} ({@code <notice id@articula>}), by which mail programs know them as one.
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
        DeliveryRun run = new DeliveryRun(clock.instant().plus(properties.deliveryBudget()));
        Deque<Notice> due = new ArrayDeque<>(claims.due(occasionId));
        Told told = due.isEmpty() ? Told.nothing() : Told.of(claims.ledger(occasionId));
        Person reader = due.isEmpty() ? null : readers.of(due.element().networkId());
        while (!due.isEmpty() && run.goesOn(clock.instant())) {
            Deque<Notice> untouched = deliverSome(claims.claim(next(due, run.atOnce())), told, reader, run);
            while (!untouched.isEmpty()) {
                due.addFirst(untouched.removeLast());
            }
        }
        return run.result(due.size(), claims.freeFromOtherHandsAt(occasionId).orElse(null));
    }

    private static List<Notice> next(Deque<Notice> due, int most) {
        List<Notice> next = new ArrayList<>();
        while (!due.isEmpty() && next.size() < most) {
            next.add(due.remove());
        }
        return next;
    }

    /** Mails what is in hand; what takes longer than a moment is put back, for nobody may stop or take over what is in hand. */
    private Deque<Notice> deliverSome(List<Notice> claimed, Told told, @Nullable Person reader, DeliveryRun run) {
        Instant began = clock.instant();
        Letter letters = composers.letters(claimed, told);
        Deque<Notice> inHand = new ArrayDeque<>(claimed);
        List<Outcome> outcomes = new ArrayList<>();
        try {
            while (!inHand.isEmpty() && !run.stopped() && (outcomes.isEmpty() || withinAMoment(began))) {
                outcomes.add(deliver(inHand.remove(), letters, reader, run));
            }
        } finally {
            // Whatever went wrong with the next mail: those before it are sent
            claims.putDown(outcomes, inHand);
        }
        if (!outcomes.isEmpty()) {
            run.took(outcomes.size(), Duration.between(began, clock.instant()));
        }
        return inHand;
    }

    private boolean withinAMoment(Instant began) {
        Instant now = clock.instant();
        // A clock that was set back says nothing
        return !now.isBefore(began) && now.isBefore(began.plus(DeliveryRun.MOMENT));
    }

    private Outcome deliver(Notice notice, Letter letters, @Nullable Person reader, DeliveryRun run) {
        Composition composition;
        try {
            composition = letters.to(notice);
        } catch (RuntimeException e) {
            LOG.warn("Notice {} ({}) could not be composed", notice.id(), notice.kind(), e);
            String detail = "No se pudo preparar el correo: " + LineText.oneLine(String.valueOf(e.getMessage()));
            run.retry(detail);
            return Outcome.toRetry(notice, detail);
        }
        if (composition instanceof Obsolete obsolete) {
            return ended(notice, NoticeStatus.CANCELLED, obsolete.reason());
        }
        return send(notice, (Mail) composition, reader, run);
    }

    private Outcome send(Notice notice, Mail mail, @Nullable Person reader, DeliveryRun run) {
        try {
            transport.send(notice, writer.write(notice, mail, reader));
        } catch (DeliveryException e) {
            return refused(notice, e, run);
        }
        run.sent();
        return ended(notice, NoticeStatus.SENT, null);
    }

    private Outcome refused(Notice notice, DeliveryException failure, DeliveryRun run) {
        String detail = requireNonNull(failure.getMessage());
        // A refusal quotes the address: that belongs in the ledger, not in the log.
        LOG.warn("Notice {} was not mailed: the fault reaches {}", notice.id(), failure.reach());
        return switch (failure.reach()) {
            case ADDRESS, REFUSED -> {
                run.failed(detail);
                yield ended(notice, NoticeStatus.FAILED, detail);
            }
            case MESSAGE -> {
                run.retry(detail);
                yield Outcome.toRetry(notice, detail);
            }
            case SERVER -> {
                LOG.warn("Mailing stops for now: {}", detail);
                run.stop(detail);
                yield Outcome.toRetry(notice, detail);
            }
        };
    }

    private Outcome ended(Notice notice, NoticeStatus status, @Nullable String detail) {
        return Outcome.ended(notice, status, clock.instant(), detail);
    }
}
