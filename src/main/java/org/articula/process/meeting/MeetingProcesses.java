package org.articula.process.meeting;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import java.util.HashMap;
import java.util.Map;
import org.articula.meeting.MeetingCancelled;
import org.articula.meeting.MeetingMoved;
import org.articula.meeting.MeetingPlanned;
import org.articula.notification.NoticesPlanned;
import org.articula.process.phone.PendingCalls;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries what happens to a meeting into its process, in the same transaction. */
@Component
class MeetingProcesses {

    private final RuntimeService runtime;
    private final PendingCalls calls;
    private final MeetingPhoneList phoneList;
    private final NoticeDispatch dispatch;

    MeetingProcesses(RuntimeService runtime, PendingCalls calls, MeetingPhoneList phoneList, NoticeDispatch dispatch) {
        this.dispatch = dispatch;
        this.runtime = runtime;
        this.calls = calls;
        this.phoneList = phoneList;
    }

    /** There are no tenants here, and the engine finds the latest version faster when it need not look among theirs. */
    @EventListener
    void on(MeetingPlanned planned) {
        Map<String, Object> variables = new HashMap<>(MeetingVariables.timers(planned.times()));
        variables.put(NETWORK_ID.name(), planned.networkId());
        variables.put(MEETING_ID.name(), planned.meetingId());
        runtime.createProcessInstanceByKey("holdMeeting")
                .processDefinitionWithoutTenantId()
                .businessKey(planned.networkCode())
                .setVariables(variables)
                .execute();
    }

    @EventListener
    void on(MeetingMoved moved) {
        String meetingId = moved.meeting().id();
        correlate("articula.meetingMoved", meetingId, moved.network().code());
        calls.moved(phoneList, meetingId, moved.network().code());
    }

    @EventListener
    void on(MeetingCancelled cancelled) {
        String meetingId = cancelled.meeting().id();
        // The process of the meeting calls people about its cancellation
        calls.replaced(phoneList, meetingId, cancelled.network().code());
        correlate("articula.meetingCancelled", meetingId, cancelled.network().code());
    }

    /** Delivery is work of its own: the meeting goes on while a mail server is down. */
    @EventListener
    void on(NoticesPlanned planned) {
        dispatch.order(new DispatchOrder(planned.networkCode(), planned.occasionId()));
    }

    private void correlate(String message, String meetingId, String networkCode) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(networkCode)
                .processInstanceVariableEquals(MEETING_ID.name(), meetingId)
                .correlate();
    }
}
