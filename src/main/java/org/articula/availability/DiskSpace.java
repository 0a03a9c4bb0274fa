package org.articula.availability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether there is room left where this program writes: the database's file, when it has one, and the folder of mails. Looks at the
 * disk once in a few seconds, however often it is asked. Thread-safe.
 */
public final class DiskSpace {

    private static final Logger LOG = LoggerFactory.getLogger(DiskSpace.class);
    private static final Duration REMEMBERED = Duration.ofSeconds(3);

    private final List<Path> folders;
    private final long minimum;
    private final FreeSpace probe;
    private final Clock clock;
    private @Nullable Tightest last;

    DiskSpace(List<Path> folders, long minimum, FreeSpace probe, Clock clock) {
        this.folders = folders;
        this.minimum = minimum;
        this.probe = probe;
        this.clock = clock;
    }

    /** Bytes that can still be written in a folder that exists. */
    interface FreeSpace {
        long in(Path folder);
    }

    /** The folder with the least room, and when that was seen. */
    private record Tightest(Path folder, long free, Instant seenAt) {}

    /** Whether less is left than the program needs to write without harm. */
    public boolean isFull() {
        return look().map(seen -> seen.free() < minimum).orElse(false);
    }

    /** Bytes left in the tightest folder; empty when the program writes nowhere. */
    Optional<Long> free() {
        return look().map(Tightest::free);
    }

    long minimum() {
        return minimum;
    }

    private synchronized Optional<Tightest> look() {
        Instant now = clock.instant();
        if (last == null || !now.isBefore(last.seenAt().plus(REMEMBERED)) || now.isBefore(last.seenAt())) {
            Tightest before = last;
            last = folders.stream()
                    .map(folder -> new Tightest(folder, probe.in(existing(folder)), now))
                    .min(Comparator.comparingLong(Tightest::free))
                    .orElse(null);
            tell(before, last);
        }
        return Optional.ofNullable(last);
    }

    private void tell(@Nullable Tightest before, @Nullable Tightest now) {
        boolean wasFull = before != null && before.free() < minimum;
        boolean full = now != null && now.free() < minimum;
        if (now != null && full && !wasFull) {
            LOG.error(
                    "The disk of {} is full: {} MB left, {} MB needed. Changes are refused and jobs wait until there is room",
                    now.folder(),
                    now.free() >> 20,
                    minimum >> 20);
        } else if (wasFull && !full && now != null) {
            LOG.info("The disk of {} has room again: {} MB left", now.folder(), now.free() >> 20);
        }
    }

    private static Path existing(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }
}
