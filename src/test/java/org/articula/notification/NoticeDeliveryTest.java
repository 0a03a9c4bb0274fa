package org.articula.notification;

import static org.articula.notification.Samples.INES;
import static org.articula.notification.Samples.JOSE;
import static org.articula.notification.Samples.LUIS;
import static org.articula.notification.Samples.MEETING;
import static org.articula.notification.Samples.NETWORK;
import static org.articula.notification.Samples.ROSA;
import static org.articula.notification.Samples.invitation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class NoticeDeliveryTest extends DeliveryTestSupport {

    @Test
    void everyRecipientGetsExactlyOneMail() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES, JOSE));

        assertThat(delivery(LETTER).deliver(MEETING)).isEqualTo(new DeliveryResult(3, 0, 0, false, null, null));
        assertThat(delivery(LETTER).deliver(MEETING)).isEqualTo(new DeliveryResult(0, 0, 0, false, null, null));

        assertThat(recipients()).containsExactlyInAnyOrder("rosa@example.org", "luis@example.org", "ines@example.org");
        assertThat(subjects()).contains("Invitación para Inés Tipán");
        assertThat(ledger())
                .containsExactly(
                        tuple("Rosa Quishpe", NoticeStatus.SENT, 1, null),
                        tuple("Luis Muñoz", NoticeStatus.SENT, 1, null),
                        tuple("Inés Tipán", NoticeStatus.SENT, 1, null),
                        tuple("José Cando", NoticeStatus.PLANNED, 0, null));
        assertThat(notices.membersTold(MEETING)).containsExactlyInAnyOrder("m-rosa", "m-luis", "m-ines");
    }

    @Test
    void theMessageIdIsTheNotices() throws Exception {
        notices.plan(invitation(ROSA));
        delivery(LETTER).deliver(MEETING);

        assertThat(POST.getReceivedMessages()[0].getHeader("Message-ID"))
                .containsExactly(
                        "<%s@articula>".formatted(notices.ledger(MEETING).get(0).id()));
    }

    @Test
    void whatIsObsoleteIsCancelledWithItsReason() throws Exception {
        notices.plan(invitation(ROSA, LUIS));

        DeliveryResult result = delivery(notice -> notice.recipientName().startsWith("Rosa")
                        ? new Obsolete("La reunión ya empezó.")
                        : LETTER.apply(notice))
                .deliver(MEETING);

        assertThat(result).isEqualTo(new DeliveryResult(1, 0, 0, false, null, null));
        assertThat(recipients()).containsExactly("luis@example.org");
        assertThat(ledger()).contains(tuple("Rosa Quishpe", NoticeStatus.CANCELLED, 1, "La reunión ya empezó."));
    }

    @Test
    void whatIsCancelledAfterTheRunBeganIsNotSent() throws Exception {
        notices.plan(invitation(ROSA, LUIS));

        delivery(notice -> {
                    notices.cancelPending(MEETING, "La reunión se canceló.");
                    return LETTER.apply(notice);
                })
                .deliver(MEETING);

        assertThat(recipients()).containsExactly("rosa@example.org");
        assertThat(ledger()).contains(tuple("Luis Muñoz", NoticeStatus.CANCELLED, 0, "La reunión se canceló."));
    }

    @Test
    void asksToBeCalledAgainWhenItsTimeIsUp() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES));
        NoticeDelivery slow = delivery(notice -> {
            clock.advance(Duration.ofSeconds(90));
            return LETTER.apply(notice);
        });

        assertThat(slow.deliver(MEETING)).isEqualTo(new DeliveryResult(2, 0, 0, true, null, null));
        assertThat(slow.deliver(MEETING)).isEqualTo(new DeliveryResult(1, 0, 0, false, null, null));
        assertThat(recipients()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void leavesOtherOccasionsAlone() throws Exception {
        notices.plan(new NoticePlan(NETWORK, "CALZA", "other", NoticeKind.INVITATION, 0, List.of(ROSA)));

        assertThat(delivery(LETTER).deliver(MEETING)).isEqualTo(new DeliveryResult(0, 0, 0, false, null, null));
        assertThat(recipients()).isEmpty();
    }

    @Test
    void whatWasSentStaysSentWhenTheCallersTransactionRollsBack() throws Exception {
        notices.plan(invitation(ROSA, LUIS));

        new TransactionTemplate(transactions).executeWithoutResult(engine -> {
            delivery(notice -> {
                        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                                .isFalse();
                        return LETTER.apply(notice);
                    })
                    .deliver(MEETING);
            engine.setRollbackOnly();
        });
        delivery(LETTER).deliver(MEETING);

        assertThat(recipients()).containsExactlyInAnyOrder("rosa@example.org", "luis@example.org");
        assertThat(notices.ledger(MEETING)).extracting(Notice::status).containsOnly(NoticeStatus.SENT);
    }

    @Test
    void noTransactionIsOpenWhileTheServerIsAsked() {
        notices.plan(invitation(ROSA));
        List<Boolean> open = new ArrayList<>();
        SmtpTransport watched =
                new SmtpTransport(SmtpTransportTest.sender(POST.getSmtp().getPort()), "localhost") {
                    @Override
                    public void send(Notice notice, MimeMessage message) throws DeliveryException {
                        open.add(TransactionSynchronizationManager.isSynchronizationActive());
                        super.send(notice, message);
                    }
                };

        delivery(LETTER, watched).deliver(MEETING);

        assertThat(open).containsExactly(false);
    }

    @Test
    void twoConnectionsAreEnoughInsideACallersTransaction() throws Exception {
        notices.plan(invitation(ROSA, LUIS));
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(database);
            pool.setMaximumPoolSize(2);
            pool.setConnectionTimeout(1000);
            PlatformTransactionManager pooled = new JdbcTransactionManager(pool);
            JdbcClient ownJdbc = JdbcClient.create(pool);
            NoticeDelivery delivery = delivery(
                    new NoticeClaims(ownJdbc, new NamedParameterJdbcTemplate(pool), pooled, clock),
                    notice -> {
                        ownJdbc.sql("SELECT COUNT(*) FROM notice")
                                .query(Integer.class)
                                .single();
                        return LETTER.apply(notice);
                    },
                    pooled,
                    new SmtpTransport(SmtpTransportTest.sender(POST.getSmtp().getPort()), "localhost"));

            DeliveryResult result = new TransactionTemplate(pooled).execute(engine -> {
                ownJdbc.sql("SELECT COUNT(*) FROM notice").query(Integer.class).single();
                return delivery.deliver(MEETING);
            });

            assertThat(result).isEqualTo(new DeliveryResult(2, 0, 0, false, null, null));
        }
    }
}
