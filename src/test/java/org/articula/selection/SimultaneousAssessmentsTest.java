package org.articula.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.articula.DomainTest;
import org.articula.assessment.Assessments;
import org.articula.network.Networks;
import org.articula.producer.Producers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two articulators share the candidates of a network. Everything is committed here. */
@DomainTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SimultaneousAssessmentsTest {

    private static final int CANDIDATES = 60;

    @Autowired
    private Networks networks;

    @Autowired
    private Producers producers;

    @Autowired
    private Assessments assessments;

    @Test
    void oneIsLookedUpWhileAnotherIsAssessed() throws Exception {
        SelectionFixture given = SelectionFixture.of(
                networks,
                producers,
                IntStream.range(0, CANDIDATES)
                        .mapToObj(number -> "Candidata " + (char) ('A' + number / 26) + (char) ('a' + number % 26))
                        .toArray(String[]::new));
        assessments.assess(given.assessment(0, 4, 4, 4, 4, 4), "maria");

        CompletableFuture<Void> jorge = CompletableFuture.runAsync(() -> {
            for (int other = 1; other < CANDIDATES; other++) {
                assessments.assess(given.assessment(other, 3, 3, 3, 3, 3), "jorge");
            }
        });
        while (!jorge.isDone()) {
            assertThat(assessments.find(given.id(0)))
                    .hasValueSatisfying(mine -> assertThat(mine.scores()).hasSize(5));
        }

        jorge.get(1, TimeUnit.SECONDS);
        assertThat(assessments.toAssess(given.networkId())).hasSize(CANDIDATES);
    }
}
