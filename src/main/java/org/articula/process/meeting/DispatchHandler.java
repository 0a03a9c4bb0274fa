package org.articula.process.meeting;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/** What the engine does with the jobs of {@link NoticeDispatch}. */
final class DispatchHandler implements JobHandler<DispatchOrder> {

    /** In the rows of jobs. */
    static final String TYPE = "articula-deliver-notices";

    private final Supplier<NoticeDispatch> dispatch;

    DispatchHandler(Supplier<NoticeDispatch> dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            DispatchOrder order,
            @Nullable ExecutionEntity noExecution,
            CommandContext context,
            @Nullable String noTenant) {
        if (context.getCurrentJob().getExceptionMessage() == null) {
            dispatch.get().deliver(order);
        } else {
            // It went wrong once: from here on somebody must be able to see it
            dispatch.get().handOver(order);
        }
    }

    @Override
    public DispatchOrder newConfiguration(String text) {
        return DispatchOrder.parse(text);
    }

    @Override
    public void onDelete(DispatchOrder order, JobEntity job) {}
}
