package org.articula.notification;

import org.springframework.stereotype.Component;

/** Where mails go in this installation, for the start page. */
@Component
public class MailTransportInfo {

    private final MailTransport transport;

    MailTransportInfo(MailTransport transport) {
        this.transport = transport;
    }

    /** Whether mails leave by a mail server; otherwise they are only written to files. */
    public boolean smtpConfigured() {
        return transport.smtpConfigured();
    }

    /** One Spanish sentence that says so to a person. */
    public String describe() {
        return transport.describe();
    }
}
