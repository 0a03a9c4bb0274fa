package org.articula.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.articula.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SignInThrottleTest {

    private static final String OWNER = "192.0.2.1";
    private static final String STRANGER = "198.51.100.7";
    private static final int FREE = 5;

    private final TestClock clock = new TestClock();
    private final SignInThrottle throttle = new SignInThrottle(
            clock,
            new LimitProperties(
                    null,
                    new LimitProperties.SignIn(
                            FREE,
                            50,
                            Duration.ofSeconds(5),
                            Duration.ofMinutes(5),
                            Duration.ofMinutes(30),
                            Duration.ofDays(30)),
                    null));

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theFirstWrongPasswordsCostNothingAndThenThePausesGrowUpToTheLongest() {
        for (int i = 0; i < FREE; i++) {
            assertThat(pauseOf("maria", STRANGER)).isZero();
        }
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            assertThat(wrong("maria", STRANGER)).isNull();
            pauses.add(pauseOf("maria", STRANGER));
            pass(Duration.ofSeconds(pauses.get(i)));
        }
        assertThat(pauses).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L);
    }

    @Test
    void duringAPauseTheRightPasswordIsNotEvenLookedAtAndThePauseGetsNoLonger() {
        guess("maria", STRANGER, FREE + 1);
        AtomicInteger looks = new AtomicInteger();
        for (int i = 0; i < 20; i++) {
            at(STRANGER);
            assertThatThrownBy(() -> throttle.guard("maria", () -> looks.incrementAndGet() > 0))
                    .isInstanceOf(TooManyAttemptsException.class)
                    .hasMessage(
                            "Hubo demasiados intentos fallidos de iniciar sesión. Vuelva a intentarlo en 5 segundos.");
        }
        assertThat(looks).hasValue(0);

        pass(Duration.ofSeconds(5));
        assertThat(right("maria", STRANGER)).isTrue();
    }

    @Test
    void theRightPasswordMakesAllGoodAgain() {
        guess("maria", OWNER, FREE);
        assertThat(right("maria", OWNER)).isTrue();
        for (int i = 0; i < FREE; i++) {
            assertThat(pauseOf("maria", OWNER)).isZero();
        }
    }

    @Test
    void strangersDoNotKeepTheOwnerOutWhoComesFromWhereSheAlwaysDoes() {
        assertThat(right("maria", OWNER)).isTrue();
        for (int address = 1; address <= 40; address++) {
            guess("maria", "203.0.113." + address, FREE);
        }
        assertThat(pauseOf("maria", "203.0.113.250")).as("everybody else waits").isPositive();

        assertThat(right("maria", OWNER)).isTrue();
    }

    @Test
    void nobodyIsKeptOutForLongerThanTheLongestPauseAfterTheLastGuess() {
        for (int i = 0; i < 500; i++) {
            wrong("admin", "203.0.113." + i % 200);
            pass(Duration.ofSeconds(1));
        }
        pass(Duration.ofMinutes(5));
        assertThat(right("admin", OWNER)).isTrue();
    }

    @Test
    void oneAddressThatTriesManyAccountsWaitsToo() {
        for (int i = 0; i <= 50; i++) {
            assertThat(pauseOf("persona" + i, STRANGER)).as("guess %d", i).isZero();
        }
        assertThat(pauseOf("otra", STRANGER)).isEqualTo(5);
        assertThat(pauseOf("otra", OWNER)).isZero();

        pass(Duration.ofSeconds(5));
        right("otra", STRANGER);
        assertThat(wrong("persona1", STRANGER)).isNull();
        assertThat(pauseOf("persona2", STRANGER))
                .as("a right password of one's own does not pay for the guesses at others")
                .isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MARIA", " maria ", "María", "ｍａｒｉａ", "ma\u200Bria"})
    void anotherWayToWriteTheNameIsTheSameAccount(String name) {
        guess("maria", STRANGER, FREE + 1);
        assertThat(pauseOf(name, OWNER)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::1, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "198.51.100.7, 198.51.100.8, false",
    })
    void ofIpv6TheNetworkCounts(String first, String second, boolean same) {
        for (int i = 0; i <= 50; i++) {
            wrong("persona" + i, first);
        }
        assertThat(pauseOf("otra", second) > 0).isEqualTo(same);
    }

    @Test
    void twentyAtOnceAreTwenty() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(20);
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger looks = new AtomicInteger();
        Callable<Boolean> guess = () -> {
            at(STRANGER);
            start.await();
            return throttle.guard("maria", () -> looks.incrementAndGet() < 0);
        };
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                all.add(people.submit(guess));
            }
            start.countDown();
            for (Future<Boolean> one : all) {
                catchThrowableOfType(Exception.class, one::get);
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(looks).hasValue(FREE + 1);
    }

    @Test
    void afterAWhileWithoutAGuessAllIsForgotten() {
        guess("maria", STRANGER, FREE + 1);
        pass(Duration.ofMinutes(31));
        for (int i = 0; i < FREE; i++) {
            assertThat(pauseOf("maria", STRANGER)).isZero();
        }
    }

    @Test
    void aCheckThatBreaksIsNoGuess() {
        for (int i = 0; i < 20; i++) {
            at(OWNER);
            assertThatThrownBy(() -> throttle.guard("maria", () -> {
                        throw new IllegalStateException("the database is away");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(right("maria", OWNER)).isTrue();
    }

    @Test
    void withoutARequestNobodyIsSlowedDown() {
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.guard("maria", () -> false)).isFalse();
        }
    }

    private void guess(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            wrong(account, address);
        }
    }

    /** Seconds that a wrong password has to wait; 0 when it was looked at. */
    private long pauseOf(String account, String address) {
        TooManyAttemptsException refused = wrong(account, address);
        return refused == null ? 0 : refused.retryAfterSeconds();
    }

    private TooManyAttemptsException wrong(String account, String address) {
        at(address);
        try {
            assertThat(throttle.guard(account, () -> false)).isFalse();
            return null;
        } catch (TooManyAttemptsException refused) {
            return refused;
        }
    }

    private boolean right(String account, String address) {
        at(address);
        return throttle.guard(account, () -> true);
    }

    private void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private static void at(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
