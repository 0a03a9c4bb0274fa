package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.CLOSED_BY;
import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import org.articula.minutes.MinutesBook;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Cerrar y enviar el acta» (RI.10): from here on the minutes cannot change. */
@Component
class CloseMeetingDelegate implements JavaDelegate {

    private final MinutesBook minutes;

    CloseMeetingDelegate(MinutesBook minutes) {
        this.minutes = minutes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        minutes.close(MEETING_ID.in(execution), CLOSED_BY.in(execution));
    }
}
