package org.articula.process.meeting;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.articula.process.engine.Appended;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the jobs of {@link NoticeDispatch} known to the engine. */
@Component
class DispatchSetup extends AbstractProcessEnginePlugin {

    /** As long as the first pause of every other job. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final ObjectProvider<NoticeDispatch> dispatch;

    /** @param dispatch needs the engine that is only being made */
    DispatchSetup(ObjectProvider<NoticeDispatch> dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<JobHandler> handlers =
                Appended.to(engine.getCustomJobHandlers(), new DispatchHandler(dispatch::getObject));
        engine.setCustomJobHandlers(handlers);
        engine.setFailedJobCommandFactory(PausingRetry::new);
    }

    /** The engine knows pauses only for jobs that a diagram speaks of, and would try others three times within a moment. */
    private static final class PausingRetry extends DefaultJobRetryCmd {

        private static final long serialVersionUID = 1L;

        PausingRetry(String jobId, Throwable fault) {
            super(jobId, fault);
        }

        @Override
        protected void executeStandardStrategy(CommandContext context) {
            super.executeStandardStrategy(context);
            JobEntity job = getJob();
            if (job != null && DispatchHandler.TYPE.equals(job.getJobHandlerType())) {
                job.setDuedate(Date.from(ClockUtil.getCurrentTime().toInstant().plus(PAUSE)));
            }
        }
    }
}
