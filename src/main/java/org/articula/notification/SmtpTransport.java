package org.articula.notification;

import jakarta.mail.internet.MimeMessage;
import org.articula.notification.DeliveryException.Reach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to the configured mail server. */
class SmtpTransport implements MailTransport {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);

    private final JavaMailSender sender;
    private final String server;

    SmtpTransport(JavaMailSender sender, String server) {
        this.sender = sender;
        this.server = server;
    }

    @Override
    public void send(Notice notice, MimeMessage message) throws DeliveryException {
        try {
            sender.send(message);
        } catch (MailSendException e) {
            if (e.getFailedMessages().isEmpty()) {
                // The server took the message and only the good-bye failed: mailing it again would make two of it.
                LOG.info("Notice {} was accepted, but the mail server did not close cleanly", notice.id(), e);
                return;
            }
            throw SmtpFailure.classify(e.getFailedMessages().values().iterator().next());
        } catch (MailException e) {
            throw SmtpFailure.classify(e);
        } catch (RuntimeException e) {
            throw new DeliveryException(Reach.SERVER, "No se pudo usar el servidor de correo: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean smtpConfigured() {
        return true;
    }

    @Override
    public String describe() {
        return "Los correos salen por el servidor «%s».".formatted(server);
    }
}
