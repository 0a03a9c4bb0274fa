package org.articula.process;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Comparator;
import java.util.List;
import org.articula.network.Network;
import org.springframework.boot.test.context.TestComponent;

/** What arrived at the mail server for the people of a network. */
@TestComponent
public class Mailbox {

    private final GreenMail server;

    Mailbox(GreenMail server) {
        this.server = server;
    }

    /** Lines «address: subject». */
    public List<String> of(Network network) {
        return messages(network).stream().map(Mailbox::line).toList();
    }

    /** In the order of arrival; the server itself lists them by mailbox. */
    public List<MimeMessage> messages(Network network) {
        String domain = "@" + network.code().toLowerCase() + ".example";
        return server.getManagers().getImapHostManager().getAllMessages().stream()
                .filter(message -> recipient(message.getMimeMessage()).endsWith(domain))
                .sorted(Comparator.comparing(StoredMessage::getReceivedDate))
                .map(StoredMessage::getMimeMessage)
                .toList();
    }

    public static String recipient(MimeMessage message) {
        try {
            return ((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0]).getAddress();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Empties every mailbox, so that what follows stands alone. */
    public void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String line(MimeMessage message) {
        try {
            return recipient(message) + ": " + message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
