package org.articula.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.articula.TestClock;
import org.articula.notification.DeliveryException.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {

    @TempDir
    Path directory;

    private final TestClock clock = new TestClock(Samples.START);

    @Test
    void writesEachMailAsAFileNamedAfterWhatItIs() throws Exception {
        send("rosa@example.org");

        assertThat(files()).containsExactly("20261130T200000Z-invitation-rosa@example.org.eml");
        try (InputStream in = Files.newInputStream(directory.resolve("mail").resolve(files().get(0)))) {
            MimeMessage message = new MimeMessage(null, in);
            assertThat(message.getSubject()).isEqualTo("Reunión 7");
            assertThat(message.getMessageID()).isEqualTo("<0192-notice@articula>");
        }
    }

    @Test
    void neverOverwritesAnotherMail() throws Exception {
        send("rosa@example.org");
        send("rosa@example.org");

        assertThat(files())
                .containsExactly(
                        "20261130T200000Z-invitation-rosa@example.org-2.eml",
                        "20261130T200000Z-invitation-rosa@example.org.eml");
    }

    @Test
    void anAddressCannotLeaveTheDirectory() throws Exception {
        MailFolder folder = new MailFolder(directory.resolve("mail"), clock);
        MimeMessage message =
                writer().write(Samples.notice("Rosa", "rosa@example.org"), Samples.mail("Reunión 7"), null);

        folder.send(Samples.notice("Rosa", "../../x/rosa@example.org"), message);

        assertThat(files()).containsExactly("20261130T200000Z-invitation-.._.._x_rosa@example.org.eml");
    }

    @Test
    void aDirectoryThatCannotBeWrittenStopsTheRun() throws Exception {
        Files.writeString(directory.resolve("mail"), "a file stands where the directory should be");

        assertThatThrownBy(() -> send("rosa@example.org"))
                .isInstanceOfSatisfying(
                        DeliveryException.class, e -> assertThat(e.reach()).isEqualTo(Reach.SERVER))
                .hasMessageStartingWith("No se pudo guardar el correo en");
    }

    @Test
    void saysWhereTheMailsAre() {
        MailFolder folder = new MailFolder(directory.resolve("mail"), clock);

        assertThat(folder.smtpConfigured()).isFalse();
        assertThat(folder.describe())
                .isEqualTo("No hay servidor de correo configurado: los mensajes se guardan como archivos .eml en «%s»."
                        .formatted(directory.resolve("mail").toAbsolutePath()));
    }

    private void send(String address) throws DeliveryException {
        Notice notice = Samples.notice("Rosa Quishpe", address);
        new MailFolder(directory.resolve("mail"), clock)
                .send(notice, writer().write(notice, Samples.mail("Reunión 7"), null));
    }

    private MailWriter writer() {
        return new MailWriter(
                new MailProperties("red@example.org", "Articula", null, "unused", Duration.ofMinutes(2)),
                Samples.links(),
                clock);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("mail"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
