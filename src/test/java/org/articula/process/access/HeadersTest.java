package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What every page tells the browser, once. */
@ProcessTest
class HeadersTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                                  | 200 | default-src 'none'",
                "/guia                              | 200 | default-src 'none'",
                "/reuniones.html                    | 200 | default-src 'none'",
                "/red.html                          | 200 | default-src 'none'",
                "/plan.html                         | 200 | default-src 'none'",
                "/nowhere                           | 404 | default-src 'none'",
                "/responder/nada                    | 404 | default-src 'none'",
                "/a//b                              | 400 | default-src 'none'",
                "/camunda/app/tasklist/default/     | 200 | default-src 'self'",
                "/camunda/app/admin/default/setup/  | 404 | default-src 'none'",
                "/camunda/lib/deps.js               | 200 | default-src 'none'",
                "/camunda/app/cockpit/default/      | 200 | default-src 'self'",
                "/camunda/api/engine/engine/default/task | 401 | default-src 'none'",
            })
    void everyPageIsNobodysFrameAndRunsNobodysScripts(String path, int status, String policy) {
        Answer answer = Browser.at(port).page(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(once(answer, "Content-Security-Policy")).contains(policy, "frame-ancestors 'none'");
        assertThat(once(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(once(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(once(answer, "Referrer-Policy")).isIn("same-origin", "no-referrer");
        assertThat(answer.headers().allValues("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().allValues("X-XSS-Protection")).hasSizeLessThan(2);
    }

    @Test
    void theAnswerPagesKeepTheirStricterPolicy() {
        Answer page = Browser.at(port).page("/responder/nada");

        assertThat(once(page, "Content-Security-Policy"))
                .contains("style-src 'self'")
                .doesNotContain("script-src", "connect-src");
        assertThat(once(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(once(page, "Cache-Control")).contains("no-store");
    }

    @Test
    void whatTheDoorRefusesIsAPageToAPersonAndJsonToAProgram() {
        Browser nobody = Browser.at(port);
        Answer page = nobody.page("/camunda/api/engine/engine/default/task");
        Answer data = nobody.get("/camunda/api/engine/engine/default/task");

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("lang=\"es\"", "Inicie sesión");
        assertThat(data.header("Content-Type")).startsWith("application/json");
        assertThat(data.json().path("message").asText()).isEqualTo("Inicie sesión para continuar.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyAnInstallationWithTlsTellsTheBrowserToInsistOnIt(boolean overHttp) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setSecure(true);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new PageHeaders(overHttp).writeHeaders(request, response);

        assertThat(response.getHeaders("Strict-Transport-Security"))
                .isEqualTo(overHttp ? List.of() : List.of("max-age=31536000"));
    }

    private static String once(Answer answer, String name) {
        assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
        return answer.header(name);
    }
}
