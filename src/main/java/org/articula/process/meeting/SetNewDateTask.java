package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.CLOSED_BY;
import static org.articula.process.meeting.MeetingVariables.MEETING_ID;
import static org.articula.process.meeting.MeetingVariables.NO_QUORUM_CONFIRMED;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.articula.meeting.Attendances;
import org.articula.minutes.ClosingReview;
import org.articula.minutes.MinutesBook;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * «Fijar nueva fecha» (RI.2, RI.5): without a quorum nothing is decided, the minutes say so and the network meets again. Until then one can
 * still go back to the attendance, where the process of the meeting has a way to it.
 */
@Component
class SetNewDateTask implements TaskForm<SetNewDateTask.Shown, SetNewDateForm> {

    record Shown(
            @JsonUnwrapped MeetingHeader header,
            String quorumSentence,
            LocalDateTime nextStart,
            @Nullable String planned,
            @Nullable String availableTimes,
            boolean wayBack) {}

    private final MinutesBook minutes;
    private final Attendances attendances;
    private final MeetingHeaders headers;

    SetNewDateTask(MinutesBook minutes, Attendances attendances, MeetingHeaders headers) {
        this.minutes = minutes;
        this.attendances = attendances;
        this.headers = headers;
    }

    @Override
    public Shown open(UserTask task) {
        ClosingReview review = minutes.review(task.get(MEETING_ID));
        return new Shown(
                headers.of(task.get(MEETING_ID)),
                review.quorumSentence(),
                review.nextStart(),
                review.planned(),
                headers.availableTimes(task.get(MEETING_ID)),
                wayBack(task));
    }

    @Override
    public Set<String> outdated(UserTask task, Map<String, Object> typed) {
        return NextStart.outdated(typed, start -> minutes.overtaken(task.get(MEETING_ID), start));
    }

    @Override
    public Facts complete(UserTask task, SetNewDateForm form) {
        if (Boolean.TRUE.equals(form.attendanceWrong())) {
            if (!wayBack(task)) {
                throw new InvalidInputException(
                        "attendanceWrong", "La asistencia de esta reunión ya no se puede corregir.");
            }
            attendances.correct(task.get(MEETING_ID));
            return Facts.of(NO_QUORUM_CONFIRMED, false);
        }
        minutes.setNewDate(task.get(MEETING_ID), form.nextStart(), form.note());
        // Whoever sets a new date confirms it, also where the process has not asked before
        return Facts.of(CLOSED_BY, task.userId()).and(NO_QUORUM_CONFIRMED, true);
    }

    /** A meeting that was begun before there was a way back has not been asked twice either. */
    private static boolean wayBack(UserTask task) {
        return task.carries(NO_QUORUM_CONFIRMED);
    }
}
