package org.articula.availability;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Takes the database away and gives it back, below everything of ours. */
final class Outage implements BeanPostProcessor, PriorityOrdered {

    private volatile boolean away;
    private volatile int refused;

    void begins() {
        refused = 0;
        away = true;
    }

    void ends() {
        away = false;
    }

    /** How often somebody waited for a connection in vain. */
    int refused() {
        return refused;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new Gate(pool) : bean;
    }

    private final class Gate extends DelegatingDataSource {

        Gate(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (away) {
                refused++;
                throw new SQLTransientConnectionException("Connection is not available, request timed out");
            }
            return super.getConnection();
        }
    }
}
