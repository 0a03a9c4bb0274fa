package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import org.articula.meeting.Meetings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Reprogramar la reunión»: the timers that follow read the new moments. */
@Component
class RescheduleMeetingDelegate implements JavaDelegate {

    private final Meetings meetings;

    RescheduleMeetingDelegate(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(MeetingVariables.timers(meetings.timesOf(MEETING_ID.in(execution))));
    }
}
