package org.articula.notification;

import static org.articula.notification.Samples.INES;
import static org.articula.notification.Samples.JOSE;
import static org.articula.notification.Samples.LUIS;
import static org.articula.notification.Samples.MEETING;
import static org.articula.notification.Samples.NETWORK;
import static org.articula.notification.Samples.ROSA;
import static org.articula.notification.Samples.invitation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@LedgerTest
class NoticeDeliveryTest {

    private static final Function<Notice, Composition> LETTER =
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
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void emptyLedger() {
        clock.reset();
        jdbc.sql("DELETE FROM notice").update();
    }

    @Test
    void everyRecipientGetsExactlyOneMail() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES, JOSE));

        assertThat(delivery(LETTER).deliver(MEETING)).isEqualTo(new DeliveryResult(3, 0, 0, false, null));
        assertThat(delivery(LETTER).deliver(MEETING)).isEqualTo(new DeliveryResult(0, 0, 0, false, null));

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
    void afterANodeIsKilledHalfwayEverybodyStillGetsExactlyOneMail() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES));
        AtomicInteger composed = new AtomicInteger();
        NoticeDelivery killed = delivery(notice -> {
            if (composed.incrementAndGet() == 2) {
                throw new NodeKilled();
            }
            return LETTER.apply(notice);
        });
        assertThatThrownBy(() -> killed.deliver(MEETING)).isInstanceOf(NodeKilled.class);

        DeliveryResult atOnce = delivery(LETTER).deliver(MEETING);
        assertThat(atOnce.sent()).isEqualTo(1);
        assertThat(atOnce.toRetry()).as("the one the dead node had in hand").isEqualTo(1);
        assertThat(atOnce.lastError()).isEqualTo("Hay avisos que otro proceso tomó y aún no termina de enviar.");

        clock.advance(NoticeClaims.STALE_AFTER.plusSeconds(1));
        assertThat(delivery(LETTER).deliver(MEETING)).isEqualTo(new DeliveryResult(1, 0, 0, false, null));

        assertThat(recipients()).containsExactlyInAnyOrder("rosa@example.org", "luis@example.org", "ines@example.org");
    }

    @Test
    void aNodeThatWakesUpAfterBeingTakenOverChangesNothing() {
        notices.plan(invitation(ROSA));
        Notice slow = claims.claim(claims.due(MEETING).get(0)).orElseThrow();
        clock.advance(NoticeClaims.STALE_AFTER.plusSeconds(1));
        delivery(LETTER).deliver(MEETING);

        claims.release(slow, "Se cortó.");

        assertThat(ledger()).containsExactly(tuple("Rosa Quishpe", NoticeStatus.SENT, 2, null));
    }

    @Test
    void twoNodesAtOnceSendEachMailOnce() throws Exception {
        notices.plan(invitation(IntStream.range(0, 20)
                .mapToObj(i -> new Recipient("m-" + i, "Persona " + i, "p" + i + "@example.org", null))
                .toList()));
        CyclicBarrier bothAreSending = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<DeliveryResult>> runs = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                ThreadLocal<Boolean> met = ThreadLocal.withInitial(() -> false);
                runs.add(nodes.submit(() -> delivery(notice -> {
                            if (!met.get()) {
                                met.set(true);
                                await(bothAreSending);
                            }
                            return LETTER.apply(notice);
                        })
                        .deliver(MEETING)));
            }
            int sent = 0;
            for (Future<DeliveryResult> run : runs) {
                sent += run.get(30, TimeUnit.SECONDS).sent();
            }
            assertThat(sent).isEqualTo(20);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(recipients()).hasSize(20).doesNotHaveDuplicates();
        assertThat(notices.ledger(MEETING)).extracting(Notice::status).containsOnly(NoticeStatus.SENT);
    }

    @Test
    void aServerThatIsDownIsLeftAloneUntilItIsUp() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES));
        int nobodyListens;
        try (ServerSocket free = new ServerSocket(0)) {
            nobodyListens = free.getLocalPort();
        }

        DeliveryResult down = delivery(LETTER, nobodyListens).deliver(MEETING);

        assertThat(down.sent()).isZero();
        assertThat(down.toRetry()).isEqualTo(3);
        assertThat(down.moreLeft()).isFalse();
        assertThat(down.lastError()).startsWith("El servidor de correo no está disponible: ");
        assertThat(notices.ledger(MEETING)).extracting(Notice::status).containsOnly(NoticeStatus.PLANNED);
        assertThat(notices.ledger(MEETING)).extracting(Notice::attempts).containsExactly(1, 0, 0);

        assertThat(delivery(LETTER).deliver(MEETING)).isEqualTo(new DeliveryResult(3, 0, 0, false, null));
        assertThat(recipients()).containsExactlyInAnyOrder("rosa@example.org", "luis@example.org", "ines@example.org");
        assertThat(notices.ledger(MEETING)).extracting(Notice::detail).containsOnlyNulls();
    }

    @Test
    void aServerThatNeverAnswersIsAskedOnce() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES));
        try (ServerSocket silent = new ServerSocket(0)) {
            DeliveryResult result = delivery(LETTER, silent.getLocalPort()).deliver(MEETING);

            assertThat(result.toRetry()).isEqualTo(3);
            assertThat(notices.ledger(MEETING)).extracting(Notice::attempts).containsExactly(1, 0, 0);
        }
    }

    @Test
    void oneRefusedAddressFailsAndTheOthersGoOut() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES));
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(
                line -> line.startsWith("RCPT TO:<luis@") ? Optional.of("550 5.1.1 User unknown") : Optional.empty())) {
            DeliveryResult result = delivery(LETTER, server.port()).deliver(MEETING);

            assertThat(result.sent()).isEqualTo(2);
            assertThat(result.permanentlyFailed()).isEqualTo(1);
            assertThat(result.toRetry()).isZero();
            delivery(LETTER, server.port()).deliver(MEETING);
            assertThat(server.count("RCPT TO:<luis@")).isEqualTo(1);
        }
        assertThat(ledger())
                .contains(tuple(
                        "Luis Muñoz",
                        NoticeStatus.FAILED,
                        1,
                        "El servidor de correo rechazó la dirección: 550 5.1.1 User unknown"));
        assertThat(notices.membersTold(MEETING)).containsExactlyInAnyOrder("m-rosa", "m-ines");
    }

    @Test
    void anImpossibleAddressFailsWithoutAskingTheServer() throws Exception {
        notices.plan(invitation(new Recipient("m-ana", "Ana", "ana sin arroba", null), ROSA));

        DeliveryResult result = delivery(LETTER).deliver(MEETING);

        assertThat(result.permanentlyFailed()).isEqualTo(1);
        assertThat(recipients()).containsExactly("rosa@example.org");
        assertThat(ledger())
                .contains(tuple("Ana", NoticeStatus.FAILED, 1, "La dirección «ana sin arroba» no es válida."));
    }

    @Test
    void aBusyMailboxIsTriedLaterAndTheOthersGoOut() throws Exception {
        notices.plan(invitation(ROSA, LUIS));
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(
                line -> line.startsWith("RCPT TO:<rosa@") ? Optional.of("450 4.2.1 Mailbox busy") : Optional.empty())) {
            DeliveryResult result = delivery(LETTER, server.port()).deliver(MEETING);

            assertThat(result.sent()).isEqualTo(1);
            assertThat(result.toRetry()).isEqualTo(1);
            assertThat(ledger())
                    .containsExactly(
                            tuple(
                                    "Rosa Quishpe",
                                    NoticeStatus.PLANNED,
                                    1,
                                    "El servidor de correo no aceptó el mensaje esta vez: 450 4.2.1 Mailbox busy"),
                            tuple("Luis Muñoz", NoticeStatus.SENT, 1, null));
        }
        delivery(LETTER).deliver(MEETING);
        assertThat(recipients()).containsExactly("rosa@example.org");
    }

    @Test
    void aMailThatCannotBeWrittenDoesNotBlockTheOthers() throws Exception {
        notices.plan(invitation(ROSA, LUIS));

        DeliveryResult result = delivery(notice -> {
                    if (notice.recipientName().startsWith("Rosa")) {
                        throw new IllegalStateException("falta la agenda");
                    }
                    return LETTER.apply(notice);
                })
                .deliver(MEETING);

        assertThat(result)
                .isEqualTo(new DeliveryResult(1, 0, 1, false, "No se pudo preparar el correo: falta la agenda"));
        assertThat(recipients()).containsExactly("luis@example.org");
        assertThat(ledger())
                .contains(tuple(
                        "Rosa Quishpe", NoticeStatus.PLANNED, 1, "No se pudo preparar el correo: falta la agenda"));
    }

    @Test
    void whatIsObsoleteIsCancelledWithItsReason() throws Exception {
        notices.plan(invitation(ROSA, LUIS));

        DeliveryResult result = delivery(notice -> notice.recipientName().startsWith("Rosa")
                        ? new Obsolete("La reunión ya empezó.")
                        : LETTER.apply(notice))
                .deliver(MEETING);

        assertThat(result).isEqualTo(new DeliveryResult(1, 0, 0, false, null));
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

        assertThat(slow.deliver(MEETING)).isEqualTo(new DeliveryResult(2, 0, 0, true, null));
        assertThat(slow.deliver(MEETING)).isEqualTo(new DeliveryResult(1, 0, 0, false, null));
        assertThat(recipients()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void leavesOtherOccasionsAlone() throws Exception {
        notices.plan(new NoticePlan(NETWORK, "CALZA", "other", NoticeKind.INVITATION, 0, List.of(ROSA)));

        assertThat(delivery(LETTER).deliver(MEETING)).isEqualTo(new DeliveryResult(0, 0, 0, false, null));
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
    void aKindNobodyWritesWaitsForARepair() {
        notices.plan(new NoticePlan(NETWORK, "CALZA", MEETING, NoticeKind.MINUTES, 0, List.of(ROSA)));

        DeliveryResult result = delivery(LETTER).deliver(MEETING);

        assertThat(result.toRetry()).isEqualTo(1);
        assertThat(result.lastError()).contains("no hay quien redacte avisos de la clase MINUTES");
    }

    @Test
    void refusesTwoWritersForOneKind() {
        Map<String, Object> two = Map.of("a", new Letters(LETTER), "b", new Letters(LETTER));

        assertThatThrownBy(() -> new MailComposers(
                        new StaticListableBeanFactory(two).getBeanProvider(NoticeComposer.class), transactions))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Two composers for INVITATION");
    }

    private NoticeDelivery delivery(Function<Notice, Composition> composer) {
        return delivery(composer, POST.getSmtp().getPort());
    }

    private NoticeDelivery delivery(Function<Notice, Composition> composer, int port) {
        return delivery(composer, new SmtpTransport(SmtpTransportTest.sender(port), "localhost"));
    }

    private NoticeDelivery delivery(Function<Notice, Composition> composer, MailTransport transport) {
        MailProperties properties = new MailProperties("red@example.org", "Articula", "unused", Duration.ofMinutes(2));
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("letters", new Letters(composer)));
        return new NoticeDelivery(
                claims,
                new MailComposers(beans.getBeanProvider(NoticeComposer.class), transactions),
                new MailWriter(properties, clock),
                transport,
                properties,
                clock);
    }

    private List<String> recipients() throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : POST.getReceivedMessages()) {
            recipients.add(((InternetAddress) message.getAllRecipients()[0]).getAddress());
        }
        return recipients;
    }

    private List<String> subjects() throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : POST.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    private List<Tuple> ledger() {
        return notices.ledger(MEETING).stream()
                .map(notice -> tuple(notice.recipientName(), notice.status(), notice.attempts(), notice.detail()))
                .toList();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private record Letters(Function<Notice, Composition> writing) implements NoticeComposer {

        @Override
        public Set<NoticeKind> kinds() {
            return EnumSet.of(NoticeKind.INVITATION, NoticeKind.REMINDER);
        }

        @Override
        public Composition compose(Notice notice) {
            return writing.apply(notice);
        }
    }

    /** What a pulled plug looks like from inside. */
    private static final class NodeKilled extends Error {

        private static final long serialVersionUID = 1L;
    }
}
