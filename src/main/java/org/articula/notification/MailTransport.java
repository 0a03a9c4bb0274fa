package org.articula.notification;

import jakarta.mail.internet.MimeMessage;

/** The way mails leave this installation. */
interface MailTransport {

    /** Returns once the message is somebody else's responsibility. */
    void send(Notice notice, MimeMessage message) throws DeliveryException;

    boolean smtpConfigured();

    /** One Spanish sentence for the start page. */
    String describe();
}
