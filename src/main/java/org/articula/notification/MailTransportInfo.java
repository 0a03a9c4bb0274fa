package org.articula.notification;

import org.springframework.stereotype.Component;

/** Where mails go in this installation, for the start page. */
@Component
public class MailTransportInfo {

    /** Whether mails leave by a mail server. */
    public boolean smtpConfigured() {
        return false;
    }

    /** One Spanish sentence. */
    public String describe() {
        return "";
    }
}
