package org.articula.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LinksTest {

    private static final String SUBJECT = "0193a5a0-0000-7000-8000-000000000001";
    private static final String MEMBER = "0193a5a0-0000-7000-8000-000000000002";
    private static final int AT_ONCE = 6;

    private final TestClock clock = new TestClock();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @EnumSource(LinkPurpose.class)
    void everyNodeReadsTheLinksOfTheOthers(LinkPurpose purpose) {
        String token = node("http://localhost").token(purpose, SUBJECT, MEMBER);

        assertThat(token).hasSize(purpose.expires() ? 68 : 64).matches("[A-Za-z0-9_-]+");
        assertThat(node("https://redes.example/").link(purpose, SUBJECT, MEMBER))
                .isEqualTo("https://redes.example" + purpose.path() + token);
        assertThat(node("http://localhost").read(purpose, token)).isEqualTo(new Addressee(SUBJECT, MEMBER));
    }

    @Test
    void aLinkForOnePurposeIsWorthNothingForAnother() {
        Links links = node("http://localhost");
        for (LinkPurpose written : LinkPurpose.values()) {
            for (LinkPurpose read : LinkPurpose.values()) {
                if (written != read) {
                    assertThatExceptionOfType(InvalidLinkException.class)
                            .isThrownBy(() -> links.read(read, links.token(written, SUBJECT, MEMBER)));
                }
            }
        }
    }

    @Test
    void aLinkThatExpiresIsGoodUntilItsLastDayAndNotLonger() {
        Links links = node("http://localhost");
        String token = links.token(LinkPurpose.EXPENSE, SUBJECT, MEMBER);
        clock.set(clock.instant().plus(Duration.ofDays(60)));
        assertThat(links.read(LinkPurpose.EXPENSE, token)).isEqualTo(new Addressee(SUBJECT, MEMBER));
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        assertThatExceptionOfType(InvalidLinkException.class).isThrownBy(() -> links.read(LinkPurpose.EXPENSE, token));

        String later = links.token(LinkPurpose.EXPENSE, SUBJECT, MEMBER);
        String longer = token.substring(0, 43) + later.substring(43, 48) + token.substring(48);
        assertThatExceptionOfType(InvalidLinkException.class).isThrownBy(() -> links.read(LinkPurpose.EXPENSE, longer));
    }

    @Test
    void nodesThatStartTogetherAgreeOnOneKey() throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        ExecutorService nodes = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                running.add(nodes.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return node("http://localhost").token(LinkPurpose.ANSWER, SUBJECT, MEMBER);
                }));
            }
            List<String> tokens = new ArrayList<>();
            for (Future<String> one : running) {
                tokens.add(one.get(20, TimeUnit.SECONDS));
            }
            assertThat(Set.copyOf(tokens)).hasSize(1);
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void aKeyOutlivesTheTransactionThatNeededItFirst() {
        SigningKeys keys = keys();

        byte[] used = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return keys.of(LinkPurpose.NOTICES);
        });

        assertThat(keys().of(LinkPurpose.NOTICES)).isEqualTo(used);
    }

    private Links node(String baseUrl) {
        return new Links(keys(), clock, baseUrl);
    }

    private SigningKeys keys() {
        return new SigningKeys(jdbc, transactions, new TestClock());
    }
}
