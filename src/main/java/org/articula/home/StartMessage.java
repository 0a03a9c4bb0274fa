package org.articula.home;

import java.util.stream.Collectors;
import org.articula.notification.MailTransportInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the start with what the person at the terminal needs: the address, the demo accounts, where mails go. */
@Component
class StartMessage {

    private static final Logger LOG = LoggerFactory.getLogger(StartMessage.class);

    private final DemoAccounts accounts;
    private final MailTransportInfo mail;

    StartMessage(DemoAccounts accounts, MailTransportInfo mail) {
        this.accounts = accounts;
        this.mail = mail;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof ServletWebServerApplicationContext web)) {
            return;
        }
        String demo = accounts.list().stream()
                .map(account -> "\n    %-8s %s  (%s)".formatted(account.id(), account.password(), account.role()))
                .collect(Collectors.joining());
        LOG.info(
                "Articula está lista: http://localhost:{}/\n  {}{}",
                web.getWebServer().getPort(),
                mail.describe(),
                demo.isEmpty() ? "" : "\n  Cuentas de demostración:" + demo);
    }
}
