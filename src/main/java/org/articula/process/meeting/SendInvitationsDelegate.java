package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;
import static org.articula.process.meeting.MeetingVariables.PHONE_NOTICES_NEEDED;

import java.time.Clock;
import org.articula.invitation.Convocation;
import org.articula.meeting.Meetings;
import org.articula.notification.CallsAdded;
import org.articula.process.phone.PendingCalls;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Enviar las invitaciones» (RI.9, F2.3.a1). */
@Component
class SendInvitationsDelegate implements JavaDelegate {

    private final Convocation convocation;
    private final Meetings meetings;
    private final PendingCalls calls;
    private final MeetingPhoneList phoneList;
    private final Clock clock;

    SendInvitationsDelegate(
            Convocation convocation, Meetings meetings, PendingCalls calls, MeetingPhoneList phoneList, Clock clock) {
        this.meetings = meetings;
        this.calls = calls;
        this.phoneList = phoneList;
        this.clock = clock;
        this.convocation = convocation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String meetingId = MEETING_ID.in(execution);
        convocation.invite(meetingId);
        boolean needed = !convocation.noticesToPhone(meetingId).isEmpty();
        if (needed && !clock.instant().isBefore(meetings.timesOf(meetingId).attendanceOpensAt())) {
            // The task of the convocation ends when attendance opens; this one stays until the meeting begins
            calls.on(new CallsAdded(meetingId));
        }
        PHONE_NOTICES_NEEDED.set(
                execution, needed && !calls.have(phoneList, meetingId, execution.getProcessBusinessKey()));
    }
}
