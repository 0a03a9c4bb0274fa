package org.articula.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.articula.TestClock;
import org.articula.refusal.RefusalAnswerFixture;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LinkLimitFilterTest {

    private static final int PER_LINK = 30;
    private static final int PER_ADDRESS = 600;

    private final TestClock clock = new TestClock();
    private final LinkLimitFilter filter = new LinkLimitFilter(
            new LimitProperties(null, null, new LimitProperties.Links(PER_LINK, PER_ADDRESS)),
            RefusalAnswerFixture.answer(new ObjectMapper()),
            clock);

    @Test
    void aLinkThatIsOpenedOverAndOverWaitsAndThenGoesOn() throws Exception {
        for (int i = 0; i < PER_LINK; i++) {
            assertThat(visit("/responder/abc", "192.0.2.1").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = visit("/responder/abc", "192.0.2.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("2");
        assertThat(refused.getContentAsString())
                .contains("lang=\"es\"", "Vuelva a intentarlo en 2 segundos", "el enlace sigue sirviendo");
        assertThat(visit("/responder/abc", "192.0.2.99").getStatus())
                .as("from wherever")
                .isEqualTo(429);
        assertThat(visit("/responder/otro", "192.0.2.1").getStatus()).isEqualTo(200);

        clock.set(clock.instant().plus(Duration.ofSeconds(2)));
        assertThat(visit("/responder/abc", "192.0.2.1").getStatus()).isEqualTo(200);
    }

    @Test
    void aWholeTownBehindOneAddressAnswersAtOnceButNotAProgramThatTriesLinks() throws Exception {
        for (int member = 0; member < PER_ADDRESS / 2; member++) {
            assertThat(visit("/responder/link" + member, "192.0.2.1").getStatus())
                    .isEqualTo(200);
            assertThat(visit("/avisos/link" + member, "192.0.2.1").getStatus()).isEqualTo(200);
        }
        assertThat(visit("/responder/guessed", "192.0.2.1").getStatus()).isEqualTo(429);
        assertThat(visit("/responder/another", "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void noOtherPageIsCounted() throws Exception {
        for (int i = 0; i < 2 * PER_ADDRESS; i++) {
            assertThat(visit("/guia", "192.0.2.1").getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse visit(String path, String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        request.addHeader("Accept", "text/html");
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
