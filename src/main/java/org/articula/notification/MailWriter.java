package org.articula.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.mail.CalendarPart;
import org.articula.mail.HeaderText;
import org.articula.mail.LineText;
import org.articula.mail.MailAttachment;
import org.articula.notification.DeliveryException.Reach;
import org.articula.shared.EmailAddress;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a composed mail into its MIME form: {@code mixed(alternative(text, html, calendar), attachments, calendar file)}, which is what mail
 * programs need to offer the answer buttons of an invitation.
 */
@Component
class MailWriter {

    static {
        // Jakarta Mail otherwise looks through the class path for it at every part of every mail
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final MailProperties properties;
    private final Links links;
    private final Clock clock;
    private final Session session = Session.getInstance(new Properties());

    MailWriter(MailProperties properties, Links links, Clock clock) {
        this.properties = properties;
        this.links = links;
        this.clock = clock;
    }

    /** @param reader who reads what the person answers to the mail; null when nobody is known */
    MimeMessage write(Notice notice, Mail mail, ReplyAddress.@Nullable Person reader) throws DeliveryException {
        String to = address(notice);
        try {
            MimeMessage message = new IdentifiedMessage(session, "<%s@articula>".formatted(notice.id()));
            message.setHeader("From", HeaderText.address("From", properties.fromName(), properties.from()));
            message.setHeader("To", HeaderText.address("To", notice.recipientName(), to));
            if (reader != null) {
                message.setHeader("Reply-To", HeaderText.address("Reply-To", reader.name(), reader.email()));
            }
            message.setHeader("Subject", HeaderText.text("Subject", mail.subject()));
            message.setSentDate(Date.from(clock.instant()));
            // Keeps absence notes and list servers from answering a machine (RFC 3834).
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", "es");
            if (NoticeKind.TO_MEMBERS.contains(notice.kind())) {
                // One button of the mail program does what the page does (RFC 8058)
                String page = links.link(LinkPurpose.NOTICES, notice.networkId(), notice.memberId());
                message.setHeader("List-Unsubscribe", "<" + page + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.setContent(content(mail));
            message.saveChanges();
            return message;
        } catch (MessagingException | RuntimeException e) {
            throw new DeliveryException(Reach.MESSAGE, "No se pudo armar el correo: " + e.getMessage(), e);
        }
    }

    private static String address(Notice notice) throws DeliveryException {
        String address = String.valueOf(notice.address());
        try {
            InternetAddress to = new InternetAddress();
            to.setAddress(EmailAddress.sendable(address)
                    .orElseThrow(() -> new AddressException("No address for mail", address)));
            to.validate();
            return to.getAddress();
        } catch (AddressException e) {
            throw new DeliveryException(
                    Reach.ADDRESS, "La dirección «%s» no es válida.".formatted(LineText.oneLine(address)), e);
        }
    }

    private static MimeMultipart content(Mail mail) throws MessagingException {
        CalendarPart calendar = mail.calendar();
        MimeMultipart bodies = new MimeMultipart("alternative");
        bodies.addBodyPart(part(utf8(LineText.lines(mail.text())), "text/plain; charset=UTF-8"));
        bodies.addBodyPart(part(utf8(LineText.lines(mail.html())), "text/html; charset=UTF-8"));
        if (calendar != null) {
            bodies.addBodyPart(part(utf8(calendar.ics()), "text/calendar; charset=UTF-8; method=" + calendar.method()));
        }
        MimeBodyPart readable = new MimeBodyPart();
        readable.setContent(bodies);

        MimeMultipart whole = new MimeMultipart("mixed");
        whole.addBodyPart(readable);
        for (MailAttachment attachment : mail.attachments()) {
            whole.addBodyPart(attached(attachment));
        }
        if (calendar != null) {
            String fileName = "CANCEL".equals(calendar.method()) ? "cancelacion.ics" : "invitacion.ics";
            whole.addBodyPart(attached(new MailAttachment(fileName, "application/ics", utf8(calendar.ics()))));
        }
        return whole;
    }

    private static MimeBodyPart attached(MailAttachment attachment) throws MessagingException {
        MimeBodyPart part = part(attachment.content(), LineText.oneLine(attachment.contentType()));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(LineText.oneLine(attachment.fileName()));
        return part;
    }

    private static MimeBodyPart part(byte[] content, String contentType) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, contentType)));
        if (!contentType.startsWith("text/plain") && !contentType.startsWith("text/html")) {
            // Calendar files must keep their line ends exactly.
            part.setHeader("Content-Transfer-Encoding", "base64");
        }
        return part;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Jakarta Mail gives every message a new id when it is saved; ours is the notice's, so that a repeated mail is known as one. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String messageId;

        IdentifiedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
