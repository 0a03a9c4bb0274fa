package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import org.articula.invitation.Convocation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Enviar los recordatorios». */
@Component
class SendRemindersDelegate implements JavaDelegate {

    private final Convocation convocation;

    SendRemindersDelegate(Convocation convocation) {
        this.convocation = convocation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        convocation.remind(MEETING_ID.in(execution));
    }
}
