package org.articula.process.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Down when nobody runs timers and deliveries although this node should; degraded while an incident waits for a person. */
@Component
class EngineHealthIndicator extends AbstractHealthIndicator {

    private final ObjectProvider<JobExecutor> jobs;
    private final JdbcClient jdbc;

    EngineHealthIndicator(ObjectProvider<JobExecutor> jobs, JdbcClient jdbc) {
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        // Not by the engine's own query: whoever asks for health has not signed in
        long incidents = jdbc.sql("SELECT COUNT(*) FROM ACT_RU_INCIDENT")
                .query(Long.class)
                .single();
        JobExecutor executor = jobs.getIfAvailable();
        boolean standing = executor != null && executor.isAutoActivate() && !executor.isActive();
        if (standing) {
            builder.down();
        } else if (incidents > 0) {
            builder.status("DEGRADED");
        } else {
            builder.up();
        }
        builder.withDetail("incidents", incidents).withDetail("jobsRun", executor != null && executor.isActive());
    }
}
