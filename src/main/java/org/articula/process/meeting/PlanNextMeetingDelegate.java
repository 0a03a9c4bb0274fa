package org.articula.process.meeting;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.articula.meeting.Meetings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Planificar la siguiente reunión» (RI.2, F2.3.a); its own process starts when the meeting is planned. */
@Component
class PlanNextMeetingDelegate implements JavaDelegate {

    private final Meetings meetings;

    PlanNextMeetingDelegate(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.planNext(NETWORK_ID.in(execution));
    }
}
