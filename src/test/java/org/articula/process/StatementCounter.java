package org.articula.process;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source that counts what is asked of it while it is told to: statements to our own tables and to the engine's, a batch counting
 * once, and the transactions that wrote something. At any other time connections are handed out as they are and cost nothing more.
 */
public final class StatementCounter extends DelegatingDataSource {

    private final AtomicInteger own = new AtomicInteger();
    private final AtomicInteger engine = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();
    private volatile boolean counting;

    public StatementCounter(DataSource counted) {
        super(counted);
    }

    /**
     * What some work took.
     *
     * @param own statements to our own tables
     * @param engine statements to the engine's tables
     * @param commits transactions that wrote something
     */
    public record Tally(int own, int engine, int commits) {}

    /** The counter among what wraps a database. */
    public static StatementCounter within(DataSource database) {
        try {
            return database.unwrap(StatementCounter.class);
        } catch (SQLException uncounted) {
            throw new IllegalArgumentException("Nothing is counted here", uncounted);
        }
    }

    /** How many statements to our own tables that work takes. */
    public int of(Runnable work) {
        return tally(work).own();
    }

    /** What that work takes, on whichever threads; one work at a time. */
    public Tally tally(Runnable work) {
        own.set(0);
        engine.set(0);
        commits.set(0);
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        return new Tally(own.get(), engine.get(), commits.get());
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return counting ? counted(connection) : connection;
    }

    private Connection counted(Connection connection) {
        AtomicBoolean wrote = new AtomicBoolean();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("commit") && wrote.getAndSet(false)) {
                commits.incrementAndGet();
            }
            Object result = invoke(connection, method, arguments);
            return result instanceof PreparedStatement statement
                    ? counted(statement, (String) arguments[0], wrote)
                    : result;
        });
    }

    private PreparedStatement counted(PreparedStatement statement, String sql, AtomicBoolean wrote) {
        AtomicInteger counter = sql.contains("ACT_") ? engine : own;
        boolean writes = !sql.stripLeading().regionMatches(true, 0, "SELECT", 0, 6);
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                counter.incrementAndGet();
                wrote.compareAndSet(false, writes);
            }
            return invoke(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** Puts the counter before the database of the tests that import it. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class CountedDatabase {

        @Bean
        static BeanPostProcessor countingStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new StatementCounter(source) : bean;
                }
            };
        }
    }
}
