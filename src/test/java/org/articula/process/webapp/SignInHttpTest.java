package org.articula.process.webapp;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.articula.limit.ForgetfulThrottle;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wrong passwords at the webapps' sign-in, all from one address. */
@ProcessTest
class SignInHttpTest {

    private static final int FREE = 6;

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ForgetfulThrottle throttle;

    @Autowired
    TestClock clock;

    @BeforeEach
    void lucia() {
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        User user = identity.newUser("lucia");
        user.setFirstName("Lucía");
        user.setLastName("Farinango");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createMembership("lucia", "articulators");
    }

    @AfterEach
    void gone() {
        identity.deleteUser("lucia");
        throttle.forgetEverything();
        clock.set(TestClock.MONDAY);
    }

    @Test
    void whoGuessesWaitsIsToldForHowLongAndGetsInAfterwards() {
        for (int i = 0; i < FREE; i++) {
            Answer wrong = signIn("lucia", "equivocada");
            assertThat(wrong.status()).isEqualTo(401);
            assertThat(wrong.json().get("message").asText()).isEqualTo("El usuario o la contraseña no son correctos.");
        }
        Answer waits = signIn("lucia", PASSWORD);
        assertThat(waits.status()).isEqualTo(429);
        assertThat(waits.header("Retry-After")).isEqualTo("5");
        assertThat(waits.json().get("message").asText())
                .isEqualTo("Hubo demasiados intentos fallidos de iniciar sesión. Vuelva a intentarlo en 5 segundos.");

        clock.set(clock.instant().plusSeconds(5));
        assertThat(signIn("lucia", PASSWORD).status()).isEqualTo(200);
        assertThat(signIn("lucia", "equivocada").status())
                .as("the right password made all good")
                .isEqualTo(401);
    }

    @Test
    void aNameThatDoesNotExistIsToldTheSame() {
        for (int i = 0; i <= FREE; i++) {
            Answer known = signIn("lucia", "equivocada");
            Answer unknown = signIn("nadie" + port, "equivocada");
            assertThat(unknown.toString()).isEqualTo(known.toString());
            assertThat(unknown.header("Retry-After")).isEqualTo(known.header("Retry-After"));
        }
        assertThat(signIn("nadie" + port, PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void anotherCaseIsAnotherNameOnEveryDatabase() {
        assertThat(signIn("Lucia", PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void elevenWrongPasswordsCloseNoAccountForGood() {
        for (int i = 0; i < 40; i++) {
            signIn("lucia", "equivocada");
            clock.set(clock.instant().plusSeconds(60));
        }
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(signIn("lucia", PASSWORD).status()).isEqualTo(200);
        assertThat(jdbc.sql("SELECT ATTEMPTS_ FROM ACT_ID_USER WHERE ID_ = 'lucia'")
                        .query(Integer.class)
                        .optional()
                        .orElse(0))
                .as("a guess writes nothing")
                .isZero();
    }

    @Test
    void anAccountThatAnOlderVersionLockedIsOpen() {
        jdbc.sql(
                        "UPDATE ACT_ID_USER SET ATTEMPTS_ = 10, LOCK_EXP_TIME_ = TIMESTAMP '2099-01-01 00:00:00' WHERE ID_ = 'lucia'")
                .update();

        assertThat(signIn("lucia", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aProxyThatNobodyConfiguredIsNotBelieved() {
        for (int i = 0; i < FREE; i++) {
            signIn("lucia", "equivocada");
        }
        Browser elsewhere = Browser.at(port);
        elsewhere.setHeader("X-Forwarded-For", "203.0.113.9");
        assertThat(elsewhere.signIn("lucia", PASSWORD, "tasklist").status()).isEqualTo(429);
    }

    @Test
    void theOwnPasswordAskedForAChangeIsNoWayRoundThePauses() {
        Browser lucia = Browser.of(port, "lucia");
        List<Integer> answers = java.util.stream.IntStream.rangeClosed(0, FREE)
                .mapToObj(i -> lucia.put(
                                ENGINE + "user/lucia/credentials",
                                Map.of("password", "Otra-Clave-Buena-77", "authenticatedUserPassword", "adivinada" + i))
                        .status())
                .toList();

        assertThat(answers).startsWith(400, 400, 400, 400, 400, 400).endsWith(429);
    }

    private Answer signIn(String user, String password) {
        return Browser.at(port).signIn(user, password, "tasklist");
    }
}
