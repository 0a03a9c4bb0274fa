package org.articula.process.olddatabase;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts what an earlier version left into a database of its own before the product starts on it, with its sample network as installed. */
final class OldDatabaseFile implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String RESTORE = "RUNSCRIPT FROM 'classpath:old-database/articula.sql.gz' COMPRESSION GZIP";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(RESTORE);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        TestPropertyValues.of("spring.datasource.url=" + url, "articula.sample-network=true")
                .applyTo(context);
    }
}
