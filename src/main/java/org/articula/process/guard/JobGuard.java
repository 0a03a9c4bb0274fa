package org.articula.process.guard;

import static java.util.Objects.requireNonNull;

import org.articula.process.engine.Refusal;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/** Supervisors let a failed job run again. They neither stop jobs nor move those that wait for their time, and the engine's own jobs are its own. */
final class JobGuard implements CommandGuard {

    @Override
    public void check(Command<?> command, Asker asker) {
        if (!(command instanceof SetJobRetriesCmd)) {
            return;
        }
        CommandFields fields = new CommandFields(command);
        if ((int) requireNonNull(fields.get("retries")) < 1) {
            throw new Refusal("Un trabajo se reintenta al menos una vez.");
        }
        if (fields.get("jobIds") != null) {
            throw new Refusal(WebGuard.REFUSAL);
        }
        String jobId = fields.text("jobId");
        if (jobId != null) {
            asker.find(context -> JobState.of(context.getJobManager().findJobById(jobId)))
                    .require((boolean) requireNonNull(fields.get("isDueDateSet")));
        }
    }

    /** The clean-up of the history, for one, belongs to no process: nobody's rights protect it. */
    private record JobState(boolean ofProcess, boolean failed) {

        /** A job that does not exist is for the engine to miss. */
        static JobState of(@Nullable JobEntity job) {
            return job == null
                    ? new JobState(true, true)
                    : new JobState(job.getProcessDefinitionId() != null, job.getRetries() == 0);
        }

        void require(boolean withDate) {
            if (!ofProcess) {
                throw new Refusal(WebGuard.REFUSAL);
            }
            if (withDate && !failed) {
                throw new Refusal("Solo un trabajo que falló cambia de fecha.");
            }
        }
    }
}
