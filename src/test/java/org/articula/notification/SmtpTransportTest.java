package org.articula.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.articula.TestClock;
import org.articula.notification.DeliveryException.Reach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpTransportTest {

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("RCPT", "550 5.1.1 User unknown", Reach.ADDRESS),
                Arguments.of("RCPT", "553 5.1.3 Bad address", Reach.ADDRESS),
                Arguments.of("RCPT", "554 5.7.1 Relay denied", Reach.ADDRESS),
                Arguments.of("RCPT", "450 4.2.1 Mailbox busy", Reach.MESSAGE),
                Arguments.of("RCPT", "452 4.2.2 Mailbox full", Reach.MESSAGE),
                Arguments.of("RCPT", "421 4.3.2 Shutting down", Reach.SERVER),
                Arguments.of("RCPT", "530 5.7.0 Authentication required", Reach.SERVER),
                Arguments.of("RCPT", ScriptedSmtpServer.HANG_UP, Reach.SERVER),
                Arguments.of("MAIL", "530 5.7.0 Authentication required", Reach.SERVER),
                Arguments.of("MAIL", "550 5.7.1 Sender refused", Reach.REFUSED),
                Arguments.of("MAIL", "552 5.3.4 Too big", Reach.REFUSED),
                Arguments.of("MAIL", "451 4.3.0 Try again", Reach.MESSAGE),
                Arguments.of("MAIL", ScriptedSmtpServer.HANG_UP, Reach.SERVER),
                Arguments.of("DATA", "451 4.3.0 Try again", Reach.MESSAGE),
                Arguments.of("DATA", "554 5.5.1 No thanks", Reach.REFUSED),
                Arguments.of(".", "554 5.6.0 Content refused", Reach.REFUSED),
                Arguments.of(".", "550 5.7.1 Looks like spam", Reach.REFUSED),
                Arguments.of(".", "421 4.3.2 Shutting down", Reach.SERVER),
                Arguments.of(".", "452 4.3.1 Out of space", Reach.MESSAGE),
                Arguments.of(".", ScriptedSmtpServer.HANG_UP, Reach.SERVER),
                Arguments.of("EHLO", ScriptedSmtpServer.HANG_UP, Reach.SERVER));
    }

    @ParameterizedTest(name = "{0} answered with «{1}» reaches {2}")
    @MethodSource("refusals")
    void tellsHowFarARefusalReaches(String command, String reply, Reach reach) throws Exception {
        try (ScriptedSmtpServer server =
                new ScriptedSmtpServer(line -> line.startsWith(command) ? Optional.of(reply) : Optional.empty())) {
            DeliveryException failure = send(server.port());

            assertThat(failure).isNotNull();
            assertThat(failure.reach()).isEqualTo(reach);
            assertThat(failure).hasMessageStartingWith("El servidor de correo").hasMessageContaining(reply);
        }
    }

    @Test
    void aFailedGoodByeDoesNotUndoAnAcceptedMail() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(
                line -> line.equals("QUIT") ? Optional.of(ScriptedSmtpServer.HANG_UP) : Optional.empty())) {
            assertThatCode(() -> transport(server.port()).send(Samples.notice("Rosa", "rosa@example.org"), message()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aServerThatIsDownReachesEverything() throws Exception {
        int nobodyListens;
        try (ServerSocket free = new ServerSocket(0)) {
            nobodyListens = free.getLocalPort();
        }
        assertThat(send(nobodyListens))
                .isNotNull()
                .extracting(DeliveryException::reach)
                .isEqualTo(Reach.SERVER);
    }

    @Test
    void aServerThatNeverAnswersReachesEverything() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            assertThat(send(new SmtpTransport(impatient(silent.getLocalPort()), "localhost")))
                    .isNotNull()
                    .extracting(DeliveryException::reach)
                    .isEqualTo(Reach.SERVER);
        }
    }

    @Test
    void aRefusedLoginReachesEverything() throws Exception {
        try (ScriptedSmtpServer server = new ScriptedSmtpServer(line -> {
            if (line.startsWith("EHLO")) {
                return Optional.of("250-test\r\n250 AUTH PLAIN");
            }
            return line.startsWith("AUTH") ? Optional.of("535 5.7.8 Bad credentials") : Optional.empty();
        })) {
            JavaMailSenderImpl sender = sender(server.port());
            sender.setUsername("articula");
            sender.setPassword("wrong");
            sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");

            DeliveryException failure =
                    catchThrowableOfType(DeliveryException.class, () -> new SmtpTransport(sender, "localhost")
                            .send(Samples.notice("Rosa", "rosa@example.org"), message()));

            assertThat(failure.reach()).isEqualTo(Reach.SERVER);
        }
    }

    private static @Nullable DeliveryException send(int port) throws Exception {
        return send(transport(port));
    }

    private static @Nullable DeliveryException send(SmtpTransport transport) throws Exception {
        return catchThrowableOfType(
                DeliveryException.class, () -> transport.send(Samples.notice("Rosa", "rosa@example.org"), message()));
    }

    private static MimeMessage message() throws DeliveryException {
        MailProperties properties =
                new MailProperties("red@example.org", "Articula", null, "unused", Duration.ofMinutes(2));
        return new MailWriter(properties, Samples.links(), new TestClock(Samples.START))
                .write(Samples.notice("Rosa", "rosa@example.org"), Samples.mail("Reunión"), null);
    }

    private static SmtpTransport transport(int port) {
        return new SmtpTransport(sender(port), "localhost");
    }

    static JavaMailSenderImpl sender(int port) {
        return sender(port, 20_000);
    }

    /** For servers that never answer. */
    static JavaMailSenderImpl impatient(int port) {
        return sender(port, 300);
    }

    private static JavaMailSenderImpl sender(int port, int patienceMillis) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", String.valueOf(patienceMillis));
        return sender;
    }
}
