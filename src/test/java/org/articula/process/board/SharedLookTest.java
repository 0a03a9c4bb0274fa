package org.articula.process.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedLookTest {

    private final SharedLook<Integer> shared = new SharedLook<>();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void whoAsksLaterLooksAnew() {
        assertThat(shared.take(looks::incrementAndGet)).isEqualTo(1);
        assertThat(shared.take(looks::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void whoAsksMeanwhileHasTheSameAnswer() throws Exception {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> shared.take(() -> {
            looking.countDown();
            await(seen);
            return looks.incrementAndGet();
        }));
        await(looking);
        Thread second = new Thread(() -> shared.take(looks::incrementAndGet));
        second.start();
        while (second.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        seen.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        second.join(10_000);
        assertThat(looks).hasValue(1);
    }

    @Test
    void aFailureIsToldAsItIsAndTheNextOneLooksAgain() {
        assertThatThrownBy(() -> shared.take(() -> {
                    throw new IllegalArgumentException("Roto");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(shared.take(looks::incrementAndGet)).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
