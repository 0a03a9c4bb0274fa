package org.articula.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

    private static final long MINIMUM = 100;

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final Map<Path, Long> free = new HashMap<>();
    private int looks;

    @Test
    void theTightestFolderDecides() {
        Path other = folder.resolve("..").normalize();
        free.put(folder, 99L);
        free.put(other, 1_000L);

        DiskSpace disk = disk(other, folder);

        assertThat(disk.isFull()).isTrue();
        assertThat(disk.free()).contains(99L);
    }

    @Test
    void aFolderStillToBeMadeLiesOnTheDiskOfItsParent() {
        free.put(folder, 100L);

        assertThat(disk(folder.resolve("data/mail")).isFull()).isFalse();
    }

    @Test
    void theDiskIsLookedAtOnceInThreeSecondsAndRoomIsSeenAgain() {
        free.put(folder, 10L);
        DiskSpace disk = disk(folder);
        for (int i = 0; i < 100; i++) {
            assertThat(disk.isFull()).isTrue();
        }
        assertThat(looks).isEqualTo(1);

        free.put(folder, 5_000L);
        clock.set(clock.instant().plusSeconds(2));
        assertThat(disk.isFull()).isTrue();
        clock.set(clock.instant().plusSeconds(1));
        assertThat(disk.isFull()).isFalse();
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void whoWritesNowhereIsNeverFull() {
        assertThat(disk().isFull()).isFalse();
        assertThat(disk().free()).isEmpty();
    }

    private DiskSpace disk(Path... folders) {
        return new DiskSpace(
                List.of(folders),
                MINIMUM,
                asked -> {
                    looks++;
                    return free.get(asked);
                },
                clock);
    }
}
