package org.articula.availability;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Ends the program when its own database file cannot be used any more: after a failed write H2 closes the file for good, and every
 * request would fail until somebody came. A service manager starts the program again.
 */
class BrokenStore {

    /** The exit code by which a service manager can tell this end from others. */
    static final int EXIT_CODE = 3;

    private static final int H2_DATABASE_IS_CLOSED = 90098;

    private static final Logger LOG = LoggerFactory.getLogger(BrokenStore.class);

    private final boolean ownFile;
    private final IntConsumer exit;
    private final AtomicBoolean watching = new AtomicBoolean();

    BrokenStore(boolean ownFile, IntConsumer exit) {
        this.ownFile = ownFile;
        this.exit = exit;
    }

    /** A file that cannot be used from the beginning ends the start in the ordinary way. */
    @EventListener(ApplicationReadyEvent.class)
    void started() {
        watching.set(ownFile);
    }

    /** @param fault of a connection, or of the attempt to get one */
    void faced(SQLException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getErrorCode() == H2_DATABASE_IS_CLOSED
                    && watching.compareAndSet(true, false)) {
                LOG.error(
                        "The database file can no longer be used; the program ends with code {} to be started again",
                        EXIT_CODE,
                        fault);
                exit.accept(EXIT_CODE);
            }
        }
    }
}
