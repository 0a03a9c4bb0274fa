package org.articula.notification;

import static org.articula.notification.Samples.LUIS;
import static org.articula.notification.Samples.MEETING;
import static org.articula.notification.Samples.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** The transport the module chooses by itself on a computer without a mail server. */
class WithoutMailServerTest extends DeliveryTestSupport {

    @Autowired
    MailTransport transport;

    @Autowired
    MailProperties properties;

    @BeforeEach
    @AfterEach
    void emptyFolder() throws Exception {
        FileSystemUtils.deleteRecursively(Path.of(properties.directory()));
    }

    @Test
    void everyMailIsAFileAndCountsAsSent() throws Exception {
        notices.plan(Samples.invitation(ROSA, LUIS));

        assertThat(delivery(LETTER, transport).deliver(MEETING))
                .isEqualTo(new DeliveryResult(2, 0, 0, false, null, null));

        try (Stream<Path> files = Files.list(Path.of(properties.directory()))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "20261130T200000Z-invitation-rosa@example.org.eml",
                            "20261130T200000Z-invitation-luis@example.org.eml");
        }
        assertThat(notices.ledger(MEETING)).extracting(Notice::status).containsOnly(NoticeStatus.SENT);
    }
}
