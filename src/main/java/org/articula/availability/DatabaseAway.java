package org.articula.availability;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Whether a fault means that the database cannot be reached, and whether the request at hand has met one. */
public final class DatabaseAway {

    static final String ATTRIBUTE = DatabaseAway.class.getName();

    private DatabaseAway() {}

    /** Whether the fault, or one that caused it, is the loss or lack of a connection; trying again at once helps nobody. */
    public static boolean explains(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConnectionFault(sql)) {
                return true;
            }
        }
        return false;
    }

    static boolean isConnectionFault(SQLException fault) {
        String state = fault.getSQLState();
        return fault instanceof SQLTransientConnectionException
                || fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLRecoverableException
                || (state != null && state.startsWith("08"));
    }

    /** Whatever this request still wants of the database would only make the person wait longer. */
    static void noteInRequest() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ATTRIBUTE, Boolean.TRUE, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static boolean metInRequest() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) != null;
    }
}
