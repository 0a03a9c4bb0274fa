package org.articula.notification;

import static org.articula.notification.Samples.INES;
import static org.articula.notification.Samples.LUIS;
import static org.articula.notification.Samples.MEETING;
import static org.articula.notification.Samples.NETWORK;
import static org.articula.notification.Samples.ROSA;
import static org.articula.notification.Samples.invitation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Servers, addresses and composers that fail. */
class NoticeDeliveryFailureTest extends DeliveryTestSupport {

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

        assertThat(delivery(LETTER).deliver(MEETING)).isEqualTo(new DeliveryResult(3, 0, 0, false, null, null));
        assertThat(recipients()).containsExactlyInAnyOrder("rosa@example.org", "luis@example.org", "ines@example.org");
        assertThat(notices.ledger(MEETING)).extracting(Notice::detail).containsOnlyNulls();
    }

    @Test
    void aServerThatNeverAnswersIsAskedOnce() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES));
        try (ServerSocket silent = new ServerSocket(0)) {
            DeliveryResult result = delivery(
                            LETTER, new SmtpTransport(SmtpTransportTest.impatient(silent.getLocalPort()), "localhost"))
                    .deliver(MEETING);

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
    void aMailRefusedAfterItsTextFailsForGoodAndIsToBeCalled() throws Exception {
        notices.plan(invitation(ROSA, LUIS));
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(
                line -> line.equals(".") ? Optional.of("554 5.6.0 Content refused") : Optional.empty())) {
            DeliveryResult result = delivery(LETTER, server.port()).deliver(MEETING);

            assertThat(result.permanentlyFailed()).isEqualTo(2);
            assertThat(result.toRetry()).isZero();
        }
        assertThat(notices.ledger(MEETING)).allMatch(Notice::awaitsCall);
        assertThat(ledger())
                .contains(tuple(
                        "Luis Muñoz",
                        NoticeStatus.FAILED,
                        1,
                        "El servidor de correo rechazó el mensaje: 554 5.6.0 Content refused"));
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
                .isEqualTo(new DeliveryResult(1, 0, 1, false, null, "No se pudo preparar el correo: falta la agenda"));
        assertThat(recipients()).containsExactly("luis@example.org");
        assertThat(ledger())
                .contains(tuple(
                        "Rosa Quishpe", NoticeStatus.PLANNED, 1, "No se pudo preparar el correo: falta la agenda"));
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
}
