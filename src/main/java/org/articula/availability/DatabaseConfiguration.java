package org.articula.availability;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    private static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(2);

    /** The configured address, complete, so that nobody can forget a parameter. */
    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(DataSourceProperties properties) {
        String url = DatabaseAddress.complete(properties.determineUrl());
        int delay = DatabaseAddress.writeDelay(url);
        if (delay > 0) {
            LOG.warn("WRITE_DELAY={}: confirmed work of that many milliseconds is lost when the program dies", delay);
        }
        return new CompleteAddress(
                url,
                properties.determineUsername(),
                properties.determinePassword(),
                properties.determineDriverClassName());
    }

    @Bean
    static Patience patientDataSource(Environment settings, ObjectProvider<BrokenStore> store) {
        Duration patience = settings.getProperty("articula.database.patience", Duration.class, DEFAULT_PATIENCE);
        Consumer<SQLException> faced = fault -> store.ifAvailable(own -> own.faced(fault));
        return new Patience(patience, faced);
    }

    /** A change of a large table may take longer than any job. */
    @Bean
    FlywayConfigurationCustomizer migrationsTakeTheirTime() {
        return flyway -> flyway.dataSource(new UnhurriedDataSource(flyway.getDataSource()));
    }

    @Bean
    BrokenStore brokenStore(JdbcConnectionDetails address, ConfigurableApplicationContext context) {
        boolean ownFile = DatabaseAddress.folder(address.getJdbcUrl()).isPresent();
        return new BrokenStore(ownFile, new Exit(context));
    }

    private record CompleteAddress(String getJdbcUrl, String getUsername, String getPassword, String getDriverClassName)
            implements JdbcConnectionDetails {}

    /** Ordered, and so nearer to the pool than what others put around it. */
    record Patience(Duration ofPeople, Consumer<SQLException> faced) implements BeanPostProcessor, Ordered {

        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof HikariDataSource pool) {
                pool.setExceptionOverride(new DatabaseFaults(faced));
            }
            return bean;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource pool ? new PatientDataSource(pool, ofPeople, faced) : bean;
        }
    }
}
