package org.articula.process.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page behind a signed link that somebody asks for over and over. */
@ProcessTest
class LinkLimitHttpTest {

    private static final String LINK = "/responder/" + "limite".repeat(10);

    @LocalServerPort
    int port;

    @Test
    void afterThirtyTimesAMinuteThePageAsksForPatience() {
        Browser member = Browser.at(port);
        for (int i = 0; i < 30; i++) {
            assertThat(member.page(LINK).status()).isEqualTo(404);
        }
        Answer page = member.page(LINK);

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isEqualTo("2");
        assertThat(page.body()).contains("lang=\"es\"", "Espere un momento", "el enlace sigue sirviendo");
        assertThat(member.page(LINK + "otro").status()).isEqualTo(404);
    }
}
