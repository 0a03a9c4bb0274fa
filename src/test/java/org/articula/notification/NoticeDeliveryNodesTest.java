package org.articula.notification;

import static org.articula.notification.Samples.INES;
import static org.articula.notification.Samples.LUIS;
import static org.articula.notification.Samples.MEETING;
import static org.articula.notification.Samples.ROSA;
import static org.articula.notification.Samples.invitation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nodes that die, sleep and work at the same time. */
class NoticeDeliveryNodesTest extends DeliveryTestSupport {

    @Test
    void afterANodeIsKilledHalfwayEverybodyStillGetsExactlyOneMail() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES));
        AtomicInteger composed = new AtomicInteger();
        NoticeDelivery killed = delivery(notice -> {
            // As long as a server takes that is not in the same room
            clock.advance(DeliveryRun.MOMENT);
            if (composed.incrementAndGet() == 2) {
                throw new NodeKilled();
            }
            return LETTER.apply(notice);
        });
        assertThatThrownBy(() -> killed.deliver(MEETING)).isInstanceOf(NodeKilled.class);

        DeliveryResult atOnce = delivery(LETTER).deliver(MEETING);
        assertThat(atOnce.sent()).isEqualTo(1);
        assertThat(atOnce.toRetry())
                .as("what another node has in hand is no failure")
                .isZero();
        assertThat(atOnce.lastError()).isNull();
        assertThat(atOnce.otherHandsFreeAt())
                .as("when the one the dead node had in hand is free")
                .isAfterOrEqualTo(clock.instant().plus(NoticeClaims.STALE_AFTER));

        clock.advance(NoticeClaims.STALE_AFTER.plusSeconds(1));
        assertThat(delivery(LETTER).deliver(MEETING)).isEqualTo(new DeliveryResult(1, 0, 0, false, null, null));

        assertThat(recipients()).containsExactlyInAnyOrder("rosa@example.org", "luis@example.org", "ines@example.org");
    }

    @Test
    void aNodeThatWakesUpAfterBeingTakenOverChangesNothing() {
        notices.plan(invitation(ROSA));
        Notice slow = claims.claim(claims.due(MEETING)).get(0);
        clock.advance(NoticeClaims.STALE_AFTER.plusSeconds(1));
        delivery(LETTER).deliver(MEETING);

        claims.putDown(List.of(Outcome.toRetry(slow, "Se cortó.")), List.of());
        claims.putDown(List.of(), List.of(slow));

        assertThat(ledger()).containsExactly(tuple("Rosa Quishpe", NoticeStatus.SENT, 2, null));
    }

    @Test
    void twoNodesAtOnceSendEachMailOnce() throws Exception {
        notices.plan(invitation(IntStream.range(0, 20)
                .mapToObj(i -> new Recipient("m-" + i, "Persona " + i, "p" + i + "@example.org", null))
                .toList()));
        CyclicBarrier bothAreSending = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<DeliveryResult>> runs = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                ThreadLocal<Boolean> met = ThreadLocal.withInitial(() -> false);
                runs.add(nodes.submit(() -> delivery(notice -> {
                            if (!met.get()) {
                                met.set(true);
                                await(bothAreSending);
                            }
                            return LETTER.apply(notice);
                        })
                        .deliver(MEETING)));
            }
            int sent = 0;
            for (Future<DeliveryResult> run : runs) {
                sent += run.get(30, TimeUnit.SECONDS).sent();
            }
            assertThat(sent).isEqualTo(20);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(recipients()).hasSize(20).doesNotHaveDuplicates();
        assertThat(notices.ledger(MEETING)).extracting(Notice::status).containsOnly(NoticeStatus.SENT);
    }

    static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a pulled plug looks like from inside. */
    static final class NodeKilled extends Error {

        private static final long serialVersionUID = 1L;
    }
}
