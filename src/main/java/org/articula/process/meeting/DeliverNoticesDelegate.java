package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.NOTICES_LEFT;
import static org.articula.process.meeting.MeetingVariables.OCCASION_ID;

import org.articula.notification.DeliveryResult;
import org.articula.notification.NoticeDelivery;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Entregar los avisos»: what could not be delivered now fails the job, and the engine tries again later. */
@Component
class DeliverNoticesDelegate implements JavaDelegate {

    private final NoticeDelivery delivery;

    DeliverNoticesDelegate(NoticeDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DeliveryResult result = delivery.deliver(OCCASION_ID.in(execution));
        if (!result.moreLeft() && result.toRetry() > 0) {
            throw new ProcessEngineException(
                    "Quedan %d avisos por entregar: %s".formatted(result.toRetry(), result.lastError()));
        }
        NOTICES_LEFT.set(execution, result.moreLeft());
    }
}
