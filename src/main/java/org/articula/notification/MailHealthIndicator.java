package org.articula.notification;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the mail server can be reached, as it was half a minute ago at the most: whoever asks never waits for it. A server that is
 * away degrades the service and no more, for mails wait in the ledger.
 */
@Component
class MailHealthIndicator implements HealthIndicator {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int CONNECT_MILLIS = 3_000;
    private static final int SMTP_PORT = 25;

    private final MailTransport transport;
    private final InetSocketAddress server;
    private final Clock clock;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Health last = Health.unknown().build();
    private volatile Instant seenAt = Instant.EPOCH;

    MailHealthIndicator(
            MailTransport transport,
            @Value("${spring.mail.host:}") String host,
            @Value("${spring.mail.port:" + SMTP_PORT + "}") int port,
            Clock clock) {
        this.transport = transport;
        this.server = InetSocketAddress.createUnresolved(host, port);
        this.clock = clock;
    }

    @Override
    public Health health() {
        if (!transport.smtpConfigured()) {
            return Health.up().withDetail("mails", "written to files").build();
        }
        if (clock.instant().isAfter(seenAt.plus(REMEMBERED)) && looking.compareAndSet(false, true)) {
            Thread look = new Thread(this::look, "mail-health");
            look.setDaemon(true);
            look.start();
        }
        return last;
    }

    private void look() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHostString(), server.getPort()), CONNECT_MILLIS);
            last = Health.up().build();
        } catch (IOException away) {
            last = Health.status("DEGRADED").withDetail("server", "not reached").build();
        } finally {
            seenAt = clock.instant();
            looking.set(false);
        }
    }
}
