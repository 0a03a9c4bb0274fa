package org.articula.notification;

import static org.articula.notification.Samples.MEETING;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A ledger, a mail server and a delivery between them. */
@DomainTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class DeliveryTestSupport {

    static final Function<Notice, Composition> LETTER =
            notice -> Samples.mail("Invitación para " + notice.recipientName());

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(
            new ServerSetup(0, ServerSetupTest.SMTP.getBindAddress(), ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Notices notices;

    @Autowired
    NoticeClaims claims;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void startTheClock() {
        clock.set(Samples.START);
    }

    NoticeDelivery delivery(Function<Notice, Composition> composer) {
        return delivery(composer, POST.getSmtp().getPort());
    }

    NoticeDelivery delivery(Function<Notice, Composition> composer, int port) {
        return delivery(composer, new SmtpTransport(SmtpTransportTest.sender(port), "localhost"));
    }

    NoticeDelivery delivery(Function<Notice, Composition> composer, MailTransport transport) {
        return delivery(claims, composer, transactions, transport);
    }

    NoticeDelivery delivery(
            NoticeClaims claims,
            Function<Notice, Composition> composer,
            PlatformTransactionManager transactions,
            MailTransport transport) {
        MailProperties properties =
                new MailProperties("red@example.org", "Articula", null, "unused", Duration.ofMinutes(2));
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("letters", new Letters(composer)));
        return new NoticeDelivery(
                claims,
                new MailComposers(beans.getBeanProvider(NoticeComposer.class), transactions),
                new MailWriter(properties, Samples.links(), clock),
                transport,
                new ReplyReaders(beans.getBeanProvider(ReplyAddress.class), properties),
                properties,
                clock);
    }

    List<String> recipients() throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : POST.getReceivedMessages()) {
            recipients.add(((InternetAddress) message.getAllRecipients()[0]).getAddress());
        }
        return recipients;
    }

    List<String> subjects() throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : POST.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    List<Tuple> ledger() {
        return notices.ledger(MEETING).stream()
                .map(notice -> tuple(notice.recipientName(), notice.status(), notice.attempts(), notice.detail()))
                .toList();
    }

    record Letters(Function<Notice, Composition> writing) implements NoticeComposer {

        @Override
        public Set<NoticeKind> kinds() {
            return EnumSet.of(NoticeKind.INVITATION, NoticeKind.REMINDER);
        }

        @Override
        public Letter letter(Batch batch) {
            return writing::apply;
        }
    }
}
