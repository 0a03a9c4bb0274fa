package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a browser keeps, what it asks for again, and what travels compressed. */
@ProcessTest
class StaticFilesTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/lib/deps.js?bust=7.24.0",
                "/camunda/assets/glyphicons-halflings-regular.woff2?bust=7.24.0",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.js?bust=7.24.0",
                "/camunda/app/cockpit/camunda-cockpit-bootstrap.css?bust=7.24.0",
            })
    void filesOfTheReleaseAreKeptForAYear(String path) {
        assertThat(Browser.at(port).get(path).header("Cache-Control"))
                .isEqualTo("max-age=31536000, private, immutable");
    }

    @Test
    void ourFilesWithAHashAreKeptForAYear() throws IOException {
        for (String folder :
                new String[] {"pages", "webjars/camunda/app/tasklist/articula", "webjars/camunda/app/tasklist/styles"
                }) {
            Resource[] hashed = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/%s/*-????????.*".formatted(folder));
            List<String> names = Arrays.stream(hashed)
                    .map(Resource::getFilename)
                    .filter(name -> !name.endsWith(".br"))
                    .toList();
            assertThat(names).as(folder).isNotEmpty();
            for (String name : names) {
                String path = "/%s/%s".formatted(folder.replace("webjars/", ""), name);
                assertThat(Browser.at(port).get(path).header("Cache-Control"))
                        .as(path)
                        .isEqualTo("max-age=31536000, private, immutable");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reuniones.html",
                "/plan.html",
                "/camunda/app/tasklist/locales/es.json?bust=7.24.0",
                "/camunda/app/tasklist/styles/user-styles.css?bust=7.24.0",
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/api/tasklist/plugin/articula/static/app/plugin.js?bust=7.24.0",
                "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js?bust=7.24.0",
            })
    void allOthersAreAskedForAndSentAgainOnlyWhenTheirContentChanged(String path) {
        Browser browser = Browser.at(port);
        Answer first = browser.get(path);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).contains("no-cache");
        assertThat(first.headers().firstValue("Last-Modified")).isEmpty();

        browser.setHeader("If-None-Match", first.header("ETag"));
        assertThat(browser.get(path).status()).isEqualTo(304);

        browser.setHeader("If-None-Match", "W/\"another\"");
        assertThat(browser.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/lib/deps.js?bust=7.24.0",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.css?bust=7.24.0",
            })
    void largeFilesComeAsTheBuildCompressedThem(String path) {
        Browser browser = Browser.at(port);
        browser.setHeader("Accept-Encoding", "gzip, deflate, br");
        Answer answer = browser.get(path);

        assertThat(answer.header("Content-Encoding")).isEqualTo("br");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/lib/deps.js?bust=7.24.0",
                "/camunda/app/tasklist/locales/es.json?bust=7.24.0",
                "/camunda/app/tasklist/styles/user-styles.css?bust=7.24.0",
                "/guia",
            })
    void textTravelsCompressed(String path) {
        Browser browser = Browser.at(port);
        browser.setHeader("Accept-Encoding", "gzip");

        assertThat(browser.page(path).header("Content-Encoding")).isEqualTo("gzip");
    }

    /** What is compressed may hold what a person sees: another site must not be able to ask for it in their name. */
    @Test
    void theSessionsCookieStaysWithThisSite() {
        Answer page = Browser.at(port).get("/camunda/app/tasklist/camunda-tasklist-bootstrap.js?bust=7.24.0");

        assertThat(page.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID="))
                .allMatch(cookie -> cookie.matches("(?i).*;\\s*SameSite=Lax.*"));
        assertThat(page.headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.matches("(?i).*SameSite.*SameSite.*"));
    }
}
