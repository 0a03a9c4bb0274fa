package org.articula.availability;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Sees every fault of a pooled connection, in the thread that met it, and changes nothing about it. */
final class DatabaseFaults implements SQLExceptionOverride {

    private final Consumer<SQLException> faced;

    DatabaseFaults(Consumer<SQLException> faced) {
        this.faced = faced;
    }

    // The interface has a type of the same simple name
    @java.lang.Override
    public Override adjudicate(SQLException fault) {
        if (DatabaseAway.isConnectionFault(fault)) {
            DatabaseAway.noteInRequest();
        }
        faced.accept(fault);
        return Override.CONTINUE_EVICT;
    }
}
