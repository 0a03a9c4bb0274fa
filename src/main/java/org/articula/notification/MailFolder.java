package org.articula.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.articula.notification.DeliveryException.Reach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes mails as {@code .eml} files, which any mail program opens: for trying the product without a mail server. */
class MailFolder implements MailTransport {

    private static final Logger LOG = LoggerFactory.getLogger(MailFolder.class);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Clock clock;

    MailFolder(Path directory, Clock clock) {
        this.directory = directory.toAbsolutePath().normalize();
        this.clock = clock;
        LOG.info("No mail server is configured (spring.mail.host): mails are written to {}", this.directory);
    }

    @Override
    public void send(Notice notice, MimeMessage message) throws DeliveryException {
        try {
            Files.createDirectories(directory);
            Path draft = Files.createTempFile(directory, ".mail", ".tmp");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                    message.writeTo(out);
                }
                publish(draft, free(name(notice)));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | MessagingException e) {
            throw new DeliveryException(
                    Reach.SERVER, "No se pudo guardar el correo en %s: %s".formatted(directory, e.getMessage()), e);
        }
    }

    /** Whoever watches the directory never sees half a mail. */
    private static void publish(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target);
        }
    }

    private Path free(String name) {
        Path target = directory.resolve(name + ".eml");
        for (int copy = 2; Files.exists(target); copy++) {
            target = directory.resolve("%s-%d.eml".formatted(name, copy));
        }
        return target;
    }

    private String name(Notice notice) {
        String kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String address = String.valueOf(notice.address()).replaceAll("[^A-Za-z0-9@._+-]", "_");
        String shortened = address.length() <= 100 ? address : address.substring(0, 100);
        return "%s-%s-%s".formatted(STAMP.format(clock.instant()), kind, shortened);
    }

    @Override
    public boolean smtpConfigured() {
        return false;
    }

    @Override
    public String describe() {
        return "No hay servidor de correo configurado: los mensajes se guardan como archivos .eml en «%s»."
                .formatted(directory);
    }
}
