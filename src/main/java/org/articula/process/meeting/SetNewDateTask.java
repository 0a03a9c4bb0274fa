package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.CLOSED_BY;
import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

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
class SetNewDateTask implements TaskForm<Map<String, Object>, SetNewDateForm> {

    private final MinutesBook minutes;
    private final MeetingHeader header;

    SetNewDateTask(MinutesBook minutes, MeetingHeader header) {
        this.minutes = minutes;
        this.header = header;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        ClosingReview review = minutes.review(task.get(MEETING_ID));
        Map<String, Object> data = header.of(task.get(MEETING_ID));
        data.put("quorumSentence", review.quorumSentence());
        data.put("nextStart", review.nextStart());
        return data;
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
