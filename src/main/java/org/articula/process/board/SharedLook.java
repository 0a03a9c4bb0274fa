package org.articula.process.board;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who ask while somebody is being answered have the same answer: it is a moment old at the most, and many who open a page at once
 * do not each ask the database for all of it.
 */
final class SharedLook<T> {

    private final AtomicReference<@Nullable CompletableFuture<T>> underWay = new AtomicReference<>();

    T take(Supplier<T> look) {
        CompletableFuture<T> own = new CompletableFuture<>();
        CompletableFuture<T> others = underWay.compareAndExchange(null, own);
        if (others != null) {
            return join(others);
        }
        try {
            own.complete(look.get());
        } catch (RuntimeException | Error failed) {
            own.completeExceptionally(failed);
        } finally {
            underWay.set(null);
        }
        return join(own);
    }

    private T join(CompletableFuture<T> look) {
        try {
            return look.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
