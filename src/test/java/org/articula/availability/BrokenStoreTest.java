package org.articula.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenStoreTest {

    private static final SQLException CLOSED = new SQLTransientConnectionException(
            "no connection", "08003", new SQLException("Database is already closed", "90098", 90098));
    private static final SQLException BUSY = new SQLTransientConnectionException("no connection", "08003", 0);

    private final List<Integer> exits = new ArrayList<>();

    @Test
    void aFileThatIsClosedForGoodEndsTheProgramOnce() {
        BrokenStore store = new BrokenStore(true, exits::add);
        store.started();

        store.faced(CLOSED);
        store.faced(CLOSED);

        assertThat(exits).containsExactly(BrokenStore.EXIT_CODE);
    }

    @Test
    void aBusyPoolAServerThatIsAwayAndAStartEndNothing() {
        BrokenStore starting = new BrokenStore(true, exits::add);
        starting.faced(CLOSED);
        BrokenStore running = new BrokenStore(true, exits::add);
        running.started();
        running.faced(BUSY);
        BrokenStore server = new BrokenStore(false, exits::add);
        server.started();
        server.faced(CLOSED);

        assertThat(exits).isEmpty();
    }
}
