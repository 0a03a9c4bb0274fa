package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import org.articula.meeting.Meetings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Planificar la siguiente reunión» although this one is not recorded yet (RI.2, F2.3.a): the network does not wait for paperwork. */
@Component
class PlanMeetingAheadDelegate implements JavaDelegate {

    private final Meetings meetings;

    PlanMeetingAheadDelegate(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.planAhead(MEETING_ID.in(execution));
    }
}
