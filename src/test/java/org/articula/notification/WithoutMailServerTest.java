package org.articula.notification;

import static org.articula.notification.Samples.LUIS;
import static org.articula.notification.Samples.MEETING;
import static org.articula.notification.Samples.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.articula.link.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The module wired as the product wires it, on a computer without a mail server. */
@LedgerTest
@Import({
    NotificationConfiguration.class,
    NoticeDelivery.class,
    MailComposers.class,
    MailWriter.class,
    ReplyReaders.class,
    WithoutMailServerTest.LinkBeans.class,
    WithoutMailServerTest.Letters.class
})
class WithoutMailServerTest {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void mailDirectory(DynamicPropertyRegistry properties) {
        properties.add(
                "articula.mail.directory", () -> directory.resolve("mail").toString());
    }

    @Autowired
    Notices notices;

    @Autowired
    NoticeDelivery delivery;

    @Test
    void everyMailIsAFileAndCountsAsSent() throws Exception {
        notices.plan(Samples.invitation(ROSA, LUIS));

        assertThat(delivery.deliver(MEETING)).isEqualTo(new DeliveryResult(2, 0, 0, false, null, null));

        try (Stream<Path> files = Files.list(directory.resolve("mail"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "20261130T200000Z-invitation-rosa@example.org.eml",
                            "20261130T200000Z-invitation-luis@example.org.eml");
        }
        assertThat(notices.ledger(MEETING)).extracting(Notice::status).containsOnly(NoticeStatus.SENT);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class LinkBeans {

        @Bean
        Links links() {
            return Samples.links();
        }
    }

    static class Letters implements NoticeComposer {

        @Override
        public Set<NoticeKind> kinds() {
            return Set.of(NoticeKind.INVITATION);
        }

        @Override
        public Composition compose(Notice notice, Told told) {
            return new Mail("Invitación", "<p>Hola</p>", "Hola", List.of(), null);
        }
    }
}
