package org.articula.process.guard;

import org.articula.process.engine.Refusal;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/** Supervisors let a failed job run again. They neither stop jobs nor move their time, and the engine's own jobs are its own. */
final class JobGuard implements CommandGuard {

    @Override
    public void check(Command<?> command, Asker asker) {
        if (!(command instanceof SetJobRetriesCmd)) {
            return;
        }
        CommandFields fields = new CommandFields(command);
        if ((int) fields.get("retries") < 1) {
            throw new Refusal("Un trabajo se reintenta al menos una vez.");
        }
        if ((boolean) fields.get("isDueDateSet")) {
            throw new Refusal("Un trabajo fallido se reintenta en su fecha: la fecha no se cambia.");
        }
        if (fields.get("jobIds") != null || isOfTheEngine(fields.text("jobId"), asker)) {
            throw new Refusal(WebGuard.REFUSAL);
        }
    }

    /** The clean-up of the history, for one, belongs to no process; nobody's rights protect it. */
    private static boolean isOfTheEngine(@Nullable String jobId, Asker asker) {
        return jobId != null
                && asker.find(context -> {
                    JobEntity job = context.getJobManager().findJobById(jobId);
                    return job != null && job.getProcessDefinitionId() == null;
                });
    }
}
