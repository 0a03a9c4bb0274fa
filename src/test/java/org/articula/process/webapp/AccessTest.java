package org.articula.process.webapp;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articula.invitation.Convocation;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets in over HTTP, and what is open to everybody. */
@ProcessTest
class AccessTest {

    private static final String SIGN_IN = "/camunda/api/admin/auth/user/default/login/tasklist";

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    Convocation convocation;

    @Autowired
    IdentityService identity;

    @ParameterizedTest
    @CsvSource({
        "GET, tasklist/plugin/articula/default/meetings",
        "GET, tasklist/plugin/articula/default/plan",
        "GET, tasklist/plugin/articula/default/task/x/form",
        "PUT, tasklist/plugin/articula/default/task/x/draft",
        "DELETE, tasklist/plugin/articula/default/task/x/draft",
        "POST, tasklist/plugin/articula/default/task/x/submit",
        "GET, tasklist/plugin/articula/default/task/x/notices",
        "GET, tasklist/plugin/articula/default/process-definition/x/form",
        "PUT, tasklist/plugin/articula/default/process-definition/x/draft",
        "DELETE, tasklist/plugin/articula/default/process-definition/x/draft",
        "POST, tasklist/plugin/articula/default/process-definition/x/submit",
        "POST, tasklist/plugin/articula/default/file?name=a.pdf",
        "GET, tasklist/plugin/articula/default/file/x",
        "POST, tasklist/plugin/articula/default/notice/x/phoned",
        "GET, cockpit/plugin/articula/default/process-instance/x/notices",
        "GET, cockpit/plugin/base/default/process-definition/statistics-count",
        "GET, engine/engine/default/task",
        "GET, engine/engine/default/task;x=1",
        "POST, engine/engine/default/task",
        "POST, engine/engine/default/task/x/complete",
        "POST, engine/engine/default/task/x/submit-form",
        "GET, engine/engine/default/user",
        "GET, engine/engine/default/process-instance",
        "GET, engine/engine/default/process-definition",
        "POST, engine/engine/default/process-definition/key/changeMeeting/start",
        "GET, engine/engine/default/variable-instance",
        "GET, engine/engine/default/history/activity-instance",
        "GET, engine/engine/default/deployment",
        "POST, engine/engine/default/deployment/create",
        "POST, engine/engine/default/message",
        "GET, engine/engine/default/version",
    })
    void withoutSigningInTheApiRefuses(String method, String path) {
        Browser nobody = Browser.at(port);
        nobody.get("/camunda/app/tasklist/default/");

        assertThat(nobody.send(method, "/camunda/api/" + path).status()).isEqualTo(path.contains(";") ? 400 : 401);
    }

    @Test
    void theStartPageItsStyleAndTheAnswerPagesAreOpen() {
        Browser nobody = Browser.at(port);

        Answer start = nobody.get("/");
        assertThat(start.status()).isEqualTo(200);
        assertThat(Jsoup.parse(start.body()).select("link[rel=stylesheet]"))
                .singleElement()
                .satisfies(style ->
                        assertThat(nobody.get(style.attr("href")).status()).isEqualTo(200));
        assertThat(nobody.get(answerLink()).status()).isEqualTo(200);
        Answer forged = nobody.get("/responder/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(forged.status()).isEqualTo(404);
        assertThat(forged.body()).contains("enlace").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/engine/default/task",
                "/rest/engine",
                "/actuator",
                "/actuator/info",
                "/actuator/env",
                "/actuator/heapdump",
                "/h2-console",
                "/h2-console/login.do",
                "/swagger-ui",
                "/application.yaml",
                "/bpmn/hold-meeting.bpmn",
                "/forms/prepare-agenda.form",
                "/db/migration/V1__networks_and_meetings.sql",
                "/mail/layout.es.html",
                "/documents/minutes.html",
                "/templates/home.html",
                "/home.html",
                "/samples/jahua-pamba.xlsx",
                "/META-INF/services/org.camunda.bpm.tasklist.plugin.spi.TasklistPlugin",
                "/camunda/api/engine/engine/default/../../../../../application.yaml",
                "/camunda//api/engine/engine/default/task",
                "/camunda/%61pi/engine/engine/default/task",
                "/camunda/api;x=1/engine/engine/default/task",
            })
    void nothingElseIsThere(String path) {
        Answer answer = Browser.at(port).get(path);

        assertThat(answer.status()).isIn(400, 401, 404);
    }

    @Test
    void anErrorTellsNothingAboutTheInside() {
        Browser nobody = Browser.at(port);
        for (String path : List.of("/error", "/error?trace=true&message=true", "/nowhere?trace=true&message=true")) {
            assertThat(nobody.get(path).body())
                    .as(path)
                    .doesNotContainIgnoringCase("exception")
                    .doesNotContain("org.", "\"trace\"", "at java");
        }
    }

    @Test
    void whoTakesAWrongTurnReadsSoInSpanish() {
        Answer page = Browser.at(port).page("/nowhere");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("lang=\"es\"", "Esta página no existe").doesNotContain("Whitelabel", "error");
    }

    @Test
    void theSetUpPageOfTheEngineMakesNobodyAnAdministrator() {
        Browser nobody = Browser.at(port);
        Answer page = nobody.get("/camunda/app/admin/default/setup/");
        assertThat(page.status()).isEqualTo(404);

        Answer created = nobody.post(
                "/camunda/api/admin/setup/default/user/create",
                Map.of(
                        "profile", Map.of("id", "intruso", "firstName", "I", "lastName", "N", "email", ""),
                        "credentials", Map.of("password", "Una-Clave-Larga-99")));
        assertThat(created.status()).isIn(401, 403, 404);
        assertThat(identity.createUserQuery().userId("intruso").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, tasklist/plugin/articula/default/task/x/submit",
        "PUT, tasklist/plugin/articula/default/task/x/draft",
        "DELETE, tasklist/plugin/articula/default/task/x/draft",
        "POST, tasklist/plugin/articula/default/process-definition/x/submit",
        "POST, tasklist/plugin/articula/default/file?name=a.pdf",
        "POST, tasklist/plugin/articula/default/notice/x/phoned",
        "POST, engine/engine/default/task/x/claim",
    })
    void aChangeWithoutTheTokenOfThePageIsRefused(String method, String path) {
        Browser forged = Browser.of(port, "maria").withoutToken();
        assertThat(forged.send(method, "/camunda/api/" + path).status()).isEqualTo(403);

        Browser guessed = Browser.of(port, "maria");
        guessed.setCookie("XSRF-TOKEN", "00000000000000000000000000000000");
        assertThat(guessed.send(method, "/camunda/api/" + path).status()).isEqualTo(403);
    }

    @Test
    void signingInNeedsTheTokenToo() {
        assertThat(Browser.at(port).send("POST", SIGN_IN).status()).isEqualTo(403);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        User user = identity.newUser("lucia");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        try {
            Answer wrong = Browser.at(port).signIn("lucia", "otra-clave-1234", "tasklist");
            Answer unknown = Browser.at(port).signIn("nadie", PASSWORD, "tasklist");

            assertThat(wrong.status()).isEqualTo(401);
            assertThat(unknown.status()).isEqualTo(401);
            assertThat(withoutMoment(wrong)).isEqualTo(withoutMoment(unknown));
            assertThat(Browser.at(port).signIn("lucia", PASSWORD, "tasklist").status())
                    .as("a group is needed for the task list, the right password is not enough")
                    .isNotEqualTo(200);
        } finally {
            identity.deleteUser("lucia");
        }
    }

    @Test
    void cookiesAndHeadersKeepOtherPagesOut() {
        Browser maria = Browser.at(port);
        Answer page = maria.get("/camunda/app/tasklist/default/");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "object-src 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.setCookies()).allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax"));

        Answer signedIn = maria.signIn("maria", PASSWORD, "tasklist");
        assertThat(signedIn.setCookies())
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
        String session = maria.cookie("JSESSIONID");
        maria.signIn("maria", PASSWORD, "tasklist");
        assertThat(maria.cookie("JSESSIONID"))
                .as("nobody can plant a session before the sign-in")
                .isNotEqualTo(session);

        assertThat(maria.get(ENGINE + "task").status()).isEqualTo(200);
        maria.send("POST", "/camunda/api/admin/auth/user/default/logout");
        assertThat(maria.get(ENGINE + "task").status()).isEqualTo(401);
    }

    private static String withoutMoment(Answer answer) {
        return answer.body().replaceAll("\"timestamp\":\"[^\"]*\"", "");
    }

    private String answerLink() {
        Network network = scenario.startNetwork(2);
        String text = convocation
                .phoneNotices(scenario.openMeeting(network).id())
                .get(0)
                .text();
        Matcher link = Pattern.compile("/responder/\\S+").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }
}
