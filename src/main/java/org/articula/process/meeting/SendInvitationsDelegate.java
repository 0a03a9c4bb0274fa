package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;
import static org.articula.process.meeting.MeetingVariables.PHONE_NOTICES_NEEDED;

import org.articula.meeting.Convocation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Enviar las invitaciones» (RI.9, F2.3.a1). */
@Component
class SendInvitationsDelegate implements JavaDelegate {

    private final Convocation convocation;

    SendInvitationsDelegate(Convocation convocation) {
        this.convocation = convocation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String meetingId = MEETING_ID.in(execution);
        convocation.invite(meetingId);
        PHONE_NOTICES_NEEDED.set(
                execution, !convocation.noticesToPhone(meetingId).isEmpty());
    }
}
