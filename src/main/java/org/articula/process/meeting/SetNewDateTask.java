package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.CLOSED_BY;
import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.articula.minutes.ClosingReview;
import org.articula.minutes.MinutesBook;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Fijar nueva fecha» (RI.2, RI.5): without a quorum nothing is decided, the minutes say so and the network meets again. */
@Component
class SetNewDateTask implements TaskForm<SetNewDateTask.Shown, SetNewDateForm> {

    record Shown(@JsonUnwrapped MeetingHeader header, String quorumSentence, LocalDateTime nextStart) {}

    private final MinutesBook minutes;
    private final MeetingHeaders headers;

    SetNewDateTask(MinutesBook minutes, MeetingHeaders headers) {
        this.minutes = minutes;
        this.headers = headers;
    }

    @Override
    public Shown open(UserTask task) {
        ClosingReview review = minutes.review(task.get(MEETING_ID));
        return new Shown(headers.of(task.get(MEETING_ID)), review.quorumSentence(), review.nextStart());
    }

    @Override
    public Set<String> outdated(UserTask task, Map<String, Object> typed) {
        return NextStart.outdated(typed, start -> minutes.overtaken(task.get(MEETING_ID), start));
    }

    @Override
    public Facts complete(UserTask task, SetNewDateForm form) {
        minutes.setNewDate(task.get(MEETING_ID), form.nextStart(), form.note());
        return Facts.of(CLOSED_BY, task.userId());
    }
}
