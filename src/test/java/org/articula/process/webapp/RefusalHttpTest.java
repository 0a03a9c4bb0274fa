package org.articula.process.webapp;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PLUGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is asked wrongly is answered in Spanish, with the status that fits, and without a word of the inside. */
@ProcessTest
class RefusalHttpTest {

    private static final String[] INSIDE = {
        "HTTP 4",
        "HTTP 5",
        "Exception:",
        "org.",
        "java.",
        "ENGINE-",
        "Cannot",
        "does not",
        "Unauthorized",
        "Forbidden",
        "Not Found",
        "Not Allowed",
        "Unsupported",
        "must ",
        "password",
        "timestamp",
        "\"path\""
    };

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    IdentityService identity;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | task/no-hay                    |                        | 404",
                "GET    | no-hay                         |                        | 404",
                "GET    | task?maxResults=abc            |                        | 400",
                "GET    | task?firstResult=99999999999   |                        | 400",
                "GET    | task?sortBy=zz&sortOrder=asc   |                        | 400",
                "GET    | task?dueBefore=zz              |                        | 400",
                "GET    | task?priority=abc              |                        | 400",
                "POST   | task                           | {                      | 400",
                "POST   | task                           | []                     | 400",
                "POST   | task                           | {\"priority\":\"x\"}   | 400",
                "PUT    | task                           | {}                     | 405",
                "GET    | process-definition/no-hay      |                        | 404",
                "GET    | process-definition/key/no-hay  |                        | 404",
                "POST   | task/no-hay/claim              | {\"userId\":\"maria\"} | 404",
                "POST   | task/no-hay/comment/create     | {\"message\":\"x\"}    | 404",
                "GET    | user/no-hay/profile            |                        | 404",
                "GET    | filter/no-hay                  |                        | 403",
                "POST   | filter/create                  | {\"resourceType\":\"Task\"} | 400",
            })
    void theEngineRefusesInSpanish(String method, String path, String body, int status) {
        Browser maria = Browser.of(port, "maria");
        Answer answer =
                switch (method) {
                    case "POST" -> maria.post(ENGINE + path, body);
                    case "PUT" -> maria.put(ENGINE + path, body);
                    default -> maria.send(method, ENGINE + path);
                };

        // What the engine's addresses may be asked at all is decided elsewhere
        assertThat(answer.status()).as(answer.toString()).isIn(status, 403);
        spanish(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /camunda/api/engine/engine/default/task, 401",
        "GET, /camunda/api/tasklist/plugin/articula/default/meetings, 401",
        "GET, /camunda/api/admin/auth/user/default, 404",
        "POST, /, 405",
        "DELETE, /responder/abc, 405",
        "GET, /no-hay, 404",
    })
    void whoHasNotSignedInReadsSpanishToo(String method, String path, int status) {
        Answer answer = Browser.at(port).send(method, path);

        assertThat(answer.status()).as(answer.toString()).isIn(status, 401, 403);
        spanish(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-hay", "/error", "/camunda/api/engine/engine/default/task"})
    void whoAsksForAPageReadsAPage(String path) {
        Answer page = Browser.at(port).page(path);

        assertThat(page.status()).isGreaterThanOrEqualTo(400);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("lang=\"es\"").doesNotContain(INSIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "task/x/no-hay, GET, 403",
        "task/x/form, POST, 403",
        "task/x/form, GET, 404",
        "file?name=a.pdf, POST, 415"
    })
    void ourOwnAddressesToo(String path, String method, int status) {
        Answer answer = Browser.of(port, "maria").send(method, PLUGIN + path);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        spanish(answer);
    }

    @Test
    void whatWeSayOurselvesIsKept() {
        Browser maria = Browser.of(port, "maria");

        assertThat(message(maria.get(PLUGIN + "task/no-hay/form")))
                .isEqualTo("La tarea ya no está abierta o usted no tiene acceso a ella.");
        Answer completed = maria.post(ENGINE + "task/no-hay/bpmnError", Map.of("errorCode", "x"));
        assertThat(completed.status()).isEqualTo(403);
        spanish(completed);
    }

    @Test
    void aChangeWithoutItsTokenIsRefusedInSpanish() {
        Answer answer = Browser.of(port, "maria").withoutToken().post(PLUGIN + "task/x/submit", Map.of());

        assertThat(answer.status()).isEqualTo(403);
        spanish(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "zoila, corta, 400, al menos 10 caracteres",
        "zo ila, Jahua-Pamba-12, 400, letras sin tilde y cifras",
        "maria, Jahua-Pamba-12, 409, Ya hay uno",
    })
    void anAccountThatCannotBeMadeIsExplained(String id, String password, int status, String reason) {
        Browser admin = Browser.signedIn(port, "admin", "admin");
        Answer answer = admin.post(
                ENGINE + "user/create",
                Map.of(
                        "profile", Map.of("id", id, "firstName", "Zoila", "lastName", "Quinche", "email", ""),
                        "credentials", Map.of("password", password)));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(message(answer)).contains(reason);
        spanish(answer);
        assertThat(identity.createUserQuery().userId("zoila").count()).isZero();
    }

    @Test
    void aNameThatIsTooLongIsTheSendersFault() {
        Browser maria = Browser.of(port, "maria");
        Answer answer = maria.put(
                ENGINE + "user/maria/profile",
                Map.of("id", "maria", "firstName", "M".repeat(300), "lastName", "C", "email", "m@example.org"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(message(answer)).contains("demasiado largo");
    }

    @Test
    void whatTheServerRefusesBeforeTheProgramSeesItIsSpanish() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET /%zz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("lang=\"es\"", "no se entiende");
            assertThat(answer.substring(answer.indexOf("<!DOCTYPE"))).doesNotContain("Bad Request", "Tomcat");
        }
    }

    private static void spanish(Answer answer) {
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(message(answer)).matches("(?s)\\p{Lu}.*\\.").doesNotContain(INSIDE);
        assertThat(answer.body().replaceFirst("\"type\":\"[A-Za-z]*\"", "")).doesNotContain(INSIDE);
    }

    private static String message(Answer answer) {
        return answer.json().path("message").asText();
    }
}
