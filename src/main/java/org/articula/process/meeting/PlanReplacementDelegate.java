package org.articula.process.meeting;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.meeting.MeetingVariables.MEETING_ID;
import static org.articula.process.meeting.MeetingVariables.PHONE_NOTICES_NEEDED;

import org.articula.invitation.Convocation;
import org.articula.meeting.Meetings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Planificar la siguiente reunión» after a cancellation (RI.2), and whether somebody must hear of it by telephone. */
@Component
class PlanReplacementDelegate implements JavaDelegate {

    private final Meetings meetings;
    private final Convocation convocation;

    PlanReplacementDelegate(Meetings meetings, Convocation convocation) {
        this.meetings = meetings;
        this.convocation = convocation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PHONE_NOTICES_NEEDED.set(
                execution, !convocation.noticesToPhone(MEETING_ID.in(execution)).isEmpty());
        meetings.planNext(NETWORK_ID.in(execution));
    }
}
