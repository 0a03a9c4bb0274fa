package org.articula.notification;

import java.util.List;
import org.articula.mail.CalendarPart;
import org.articula.mail.MailAttachment;
import org.jspecify.annotations.Nullable;

/**
 * A mail ready to send; the address and the sender are added on the way out.
 *
 * @param text the same message for readers without HTML
 * @param calendar shown by mail programs as an invitation, and attached as a file as well
 */
public record Mail(
        String subject, String html, String text, List<MailAttachment> attachments, @Nullable CalendarPart calendar)
        implements Composition {

    public Mail {
        attachments = List.copyOf(attachments);
    }
}
