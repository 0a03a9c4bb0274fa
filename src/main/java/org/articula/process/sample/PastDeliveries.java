package org.articula.process.sample;

import java.util.Comparator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Delivers what a story had to say to its people, once it is told and kept, at the moments at which it was ordered. */
@Component
class PastDeliveries {

    private final ManagementService jobs;
    private final PastTime time;

    PastDeliveries(ManagementService jobs, PastTime time) {
        this.jobs = jobs;
        this.time = time;
    }

    /** The notices of the network with that code. */
    void of(String code) {
        jobs.createJobQuery().messages().withRetriesLeft().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .filter(job -> ((JobEntity) job).getJobHandlerConfigurationRaw().startsWith(code + " "))
                .sorted(Comparator.comparing(Job::getCreateTime))
                .forEach(job -> {
                    time.set(job.getCreateTime().toInstant());
                    jobs.executeJob(job.getId());
                });
    }
}
