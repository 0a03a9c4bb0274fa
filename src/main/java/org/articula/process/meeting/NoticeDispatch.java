package org.articula.process.meeting;

import java.util.Map;
import org.articula.notification.CallsAdded;
import org.articula.notification.DeliveryResult;
import org.articula.notification.NoticeDelivery;
import org.articula.process.phone.PendingCalls;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.springframework.stereotype.Component;

/**
 * Has notices delivered by a job of the engine, stored in the transaction that planned them. Most are delivered by that job at once. Only
 * what is not done then becomes an instance of {@code deliverNotices}, where Cockpit shows its retries and incidents.
 */
@Component
class NoticeDispatch {

    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final NoticeDelivery delivery;
    private final PendingCalls calls;

    NoticeDispatch(
            ProcessEngineConfigurationImpl engine,
            RuntimeService runtime,
            NoticeDelivery delivery,
            PendingCalls calls) {
        this.engine = engine;
        this.runtime = runtime;
        this.delivery = delivery;
        this.calls = calls;
    }

    /** Has the notices of an occasion delivered once the current transaction is committed. */
    void order(DispatchOrder order) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            MessageEntity job = new MessageEntity();
            job.setJobHandlerType(DispatchHandler.TYPE);
            job.setJobHandlerConfiguration(order);
            // The engine takes all exclusive jobs without an instance for those of one and the same
            job.setExclusive(false);
            context.getJobManager().send(job);
            return null;
        });
    }

    /** Delivers what can be delivered now; the rest is left to a process. */
    void deliver(DispatchOrder order) {
        DeliveryResult result = delivery.deliver(order.occasionId());
        if (result.permanentlyFailed() > 0) {
            calls.on(new CallsAdded(order.occasionId()));
        }
        if (result.toRetry() > 0 || result.moreLeft() || result.otherHandsFreeAt() != null) {
            handOver(order);
        }
    }

    /** Leaves the notices of an occasion to a process, to which whoever looks at the network in Cockpit comes. */
    void handOver(DispatchOrder order) {
        runtime.createProcessInstanceByKey("deliverNotices")
                .processDefinitionWithoutTenantId()
                .businessKey(order.networkCode())
                .setVariables(Map.of(MeetingVariables.OCCASION_ID.name(), order.occasionId()))
                .execute();
    }
}
