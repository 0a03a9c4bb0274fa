package org.articula.availability;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** Sees every fault of a pooled connection, in the thread that met it. The pool makes it by its name, in {@code application.yaml}. */
public final class DatabaseFaults implements SQLExceptionOverride {

    // The interface has a type of the same simple name
    @java.lang.Override
    public Override adjudicate(SQLException fault) {
        if (DatabaseAway.isConnectionFault(fault)) {
            DatabaseAway.noteInRequest();
        }
        return Override.CONTINUE_EVICT;
    }
}
