package org.articula.availability;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Waits for the database as long as whoever asks can: a person two seconds for a statement, a job five minutes. A request that
 * has met a missing database once gets no second connection: its thread is wanted by others.
 */
final class PatientDataSource extends DelegatingDataSource {

    private final Consumer<SQLException> faced;

    private final int patienceMillis;

    /**
     * @param patience of a person, for one answer of the server; closing an encrypted connection that hangs takes as long again
     * @param faced told why no connection could be had
     */
    PatientDataSource(DataSource pool, Duration patience, Consumer<SQLException> faced) {
        super(pool);
        this.patienceMillis = Math.toIntExact(patience.toMillis());
        this.faced = faced;
    }

    @Override
    public Connection getConnection() throws SQLException {
        boolean person = RequestContextHolder.getRequestAttributes() != null;
        if (person && DatabaseAway.metInRequest()) {
            throw new SQLTransientConnectionException("The database was away a moment ago");
        }
        try {
            Connection connection = super.getConnection();
            if (person) {
                // The pool puts its own back when the connection returns; H2, which has no socket, ignores it
                connection.setNetworkTimeout(Runnable::run, patienceMillis);
            }
            return connection;
        } catch (SQLException fault) {
            if (DatabaseAway.isConnectionFault(fault)) {
                DatabaseAway.noteInRequest();
            }
            faced.accept(fault);
            throw fault;
        }
    }
}
