package org.articula.process;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that counts how often our own tables, not the engine's, are asked or changed; a batch counts once. */
public final class StatementCounter extends DelegatingDataSource {

    private final AtomicInteger executed = new AtomicInteger();

    public StatementCounter(DataSource counted) {
        super(counted);
    }

    /** The counter among what wraps a database. */
    public static StatementCounter within(DataSource database) {
        try {
            return database.unwrap(StatementCounter.class);
        } catch (SQLException uncounted) {
            throw new IllegalArgumentException("Nothing is counted here", uncounted);
        }
    }

    /** How many statements that work takes. */
    public int of(Runnable work) {
        int before = executed.get();
        work.run();
        return executed.get() - before;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return result instanceof PreparedStatement statement && !((String) arguments[0]).contains("ACT_")
                    ? counted(statement)
                    : result;
        });
    }

    private PreparedStatement counted(PreparedStatement statement) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                executed.incrementAndGet();
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
