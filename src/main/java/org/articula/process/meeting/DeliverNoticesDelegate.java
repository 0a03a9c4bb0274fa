package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.DELIVER_AGAIN_AT;
import static org.articula.process.meeting.MeetingVariables.IN_OTHER_HANDS;
import static org.articula.process.meeting.MeetingVariables.NOTICES_LEFT;
import static org.articula.process.meeting.MeetingVariables.OCCASION_ID;

import java.time.Instant;
import java.util.Date;
import org.articula.notification.CallsAdded;
import org.articula.notification.DeliveryResult;
import org.articula.notification.NoticeDelivery;
import org.articula.process.phone.PendingCalls;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * «Entregar los avisos»: what could not be delivered now fails the job, and the engine tries again later. Whom a mail can never reach is to
 * be called; what another process has in hand is no fault and is looked after when it is due.
 */
@Component
class DeliverNoticesDelegate implements JavaDelegate {

    private final NoticeDelivery delivery;
    private final PendingCalls calls;

    DeliverNoticesDelegate(NoticeDelivery delivery, PendingCalls calls) {
        this.calls = calls;
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String occasionId = OCCASION_ID.in(execution);
        DeliveryResult result = delivery.deliver(occasionId);
        boolean refused = result.permanentlyFailed() > 0;
        if (refused) {
            calls.on(new CallsAdded(occasionId));
        }
        // A failing job takes everything back, the calls just opened too: they are kept first, and the next run fails
        // for the rest
        boolean again = result.moreLeft() || (refused && result.toRetry() > 0);
        if (!again && result.toRetry() > 0) {
            throw new ProcessEngineException(
                    "Quedan %d avisos por entregar: %s".formatted(result.toRetry(), result.lastError()));
        }
        NOTICES_LEFT.set(execution, again);
        Instant freeAt = again ? null : result.otherHandsFreeAt();
        IN_OTHER_HANDS.set(execution, freeAt != null);
        if (freeAt != null) {
            waitFor(freeAt, execution);
        }
    }

    private static void waitFor(Instant freeAt, DelegateExecution execution) {
        if (execution.getBpmnModelInstance().getModelElementById("intermediateEvent_otherHands") == null) {
            // Begun on an earlier diagram, which knows no waiting but that of a failed job
            throw new ProcessEngineException("Otro proceso aún no termina de enviar sus avisos.");
        }
        DELIVER_AGAIN_AT.set(execution, Date.from(freeAt));
    }
}
