package org.articula.process.engine;

import org.articula.availability.DiskSpace;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;

/** While the disk is full no job is taken up: timers, deliveries and clean-up wait without losing an attempt. */
@Component
class RoomForJobs extends AbstractProcessEnginePlugin {

    private final DiskSpace disk;

    RoomForJobs(DiskSpace disk) {
        this.disk = disk;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        JobExecutor jobs = engine.getJobExecutor();
        jobs.setAcquireJobsCmdFactory(number -> acquisition(jobs, number));
    }

    private Command<AcquiredJobs> acquisition(JobExecutor jobs, int number) {
        return disk.isFull() ? context -> new AcquiredJobs(number) : new AcquireJobsCmd(jobs, number);
    }
}
