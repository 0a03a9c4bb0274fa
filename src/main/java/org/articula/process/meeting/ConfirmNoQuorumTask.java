package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;
import static org.articula.process.meeting.MeetingVariables.NO_QUORUM_CONFIRMED;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.articula.meeting.Attendances;
import org.articula.meeting.Meetings;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Confirmar que no hubo cuórum» (RI.4, RI.5): a meeting is given up only after somebody said so twice; else the attendance is corrected. */
@Component
class ConfirmNoQuorumTask implements TaskForm<ConfirmNoQuorumTask.Shown, ConfirmNoQuorumForm> {

    private static final String ANSWER = "noQuorum";

    record Shown(@JsonUnwrapped MeetingHeader header, String quorumReasons) {}

    private final Attendances attendances;
    private final Meetings meetings;
    private final MeetingHeaders headers;

    ConfirmNoQuorumTask(Attendances attendances, Meetings meetings, MeetingHeaders headers) {
        this.attendances = attendances;
        this.meetings = meetings;
        this.headers = headers;
    }

    @Override
    public Shown open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        return new Shown(
                headers.of(meetingId),
                String.join("\n\n", meetings.byId(meetingId).quorumReasons()));
    }

    @Override
    public Facts complete(UserTask task, ConfirmNoQuorumForm form) {
        boolean confirmed = form.noQuorum().isYes();
        if (confirmed) {
            attendances.confirmNoQuorum(task.get(MEETING_ID), ANSWER);
        } else {
            attendances.correct(task.get(MEETING_ID));
        }
        return Facts.of(NO_QUORUM_CONFIRMED, confirmed);
    }
}
