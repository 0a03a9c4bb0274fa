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
    private final MeetingTimers timers;

    RescheduleMeetingDelegate(Meetings meetings, MeetingTimers timers) {
        this.meetings = meetings;
        this.timers = timers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        timers.move(execution, meetings.timesOf(MEETING_ID.in(execution)));
    }
}
