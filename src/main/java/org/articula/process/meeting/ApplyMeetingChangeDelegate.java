package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.CHANGE_ID;

import org.articula.meeting.MeetingChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Aplicar el cambio» (RI.2). */
@Component
class ApplyMeetingChangeDelegate implements JavaDelegate {

    private final MeetingChanges changes;

    ApplyMeetingChangeDelegate(MeetingChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.apply(CHANGE_ID.in(execution));
    }
}
