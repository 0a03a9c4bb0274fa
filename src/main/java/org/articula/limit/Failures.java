package org.articula.limit;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.articula.limit.LimitProperties.SignIn;

/** Wrong passwords by a key, an account or an address, and until when it has to wait. Bounded: the least used keys go first. */
final class Failures {

    private static final int MOST_KEYS = 50_000;

    private final Clock clock;
    private final int free;
    private final SignIn rule;
    private final Cache<String, Standing> standings;

    Failures(Clock clock, int free, SignIn rule) {
        this.clock = clock;
        this.free = free;
        this.rule = rule;
        standings = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterWrite(rule.forgetAfter())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    private record Standing(int count, Instant waitsUntil) {}

    /** How long the key still has to wait; zero when it may try. */
    Duration pause(String key) {
        Standing standing = standings.getIfPresent(key);
        return standing == null ? Duration.ZERO : remaining(standing);
    }

    /**
     * Takes the next attempt in hand and counts it as wrong until {@link #forget} or {@link #forgive} says otherwise, so that
     * twenty at once are twenty.
     *
     * @return how long to wait instead; zero when the attempt may go on
     */
    Duration begin(String key) {
        AtomicReference<Duration> wait = new AtomicReference<>(Duration.ZERO);
        standings.asMap().compute(key, (same, before) -> {
            if (before != null && !remaining(before).isZero()) {
                wait.set(remaining(before));
                return before;
            }
            int count = before == null ? 1 : before.count() + 1;
            Duration pause = PausePolicy.after(count, free, rule.firstPause(), rule.longestPause());
            return new Standing(count, clock.instant().plus(pause));
        });
        return requireNonNull(wait.get());
    }

    /** The attempt was none. */
    void forgive(String key) {
        standings
                .asMap()
                .computeIfPresent(
                        key,
                        (same, before) ->
                                before.count() == 1 ? null : new Standing(before.count() - 1, clock.instant()));
    }

    void forget(String key) {
        standings.invalidate(key);
    }

    private Duration remaining(Standing standing) {
        Duration left = Duration.between(clock.instant(), standing.waitsUntil());
        return left.isNegative() ? Duration.ZERO : left;
    }
}
