package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.CLOSED_BY;
import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.minutes.ClosingReview;
import org.articula.minutes.MinutesBook;
import org.articula.minutes.MinutesSheet;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** «Revisar y cerrar el acta» (RI.4, RI.10, RI.15): fines are decided and the next date is set; afterwards nothing changes. */
@Component
class ReviewMinutesTask implements TaskForm<Map<String, Object>, ReviewMinutesForm> {

    private final MinutesBook minutes;
    private final MeetingHeader header;

    ReviewMinutesTask(MinutesBook minutes, MeetingHeader header) {
        this.minutes = minutes;
        this.header = header;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        ClosingReview review = minutes.review(meetingId);
        MinutesSheet sheet = minutes.sheet(meetingId);
        Map<String, Object> data = header.of(meetingId);
        data.put("quorumSentence", review.quorumSentence());
        data.put("summary", summary(sheet));
        data.put("agreements", agreements(sheet));
        data.put("fines", fines(review));
        data.put("absences", review.absences().isEmpty() ? null : bullets(review.absences()));
        data.put("nextStart", review.nextStart());
        return data;
    }

    @Override
    public Set<String> outdated(UserTask task, Map<String, Object> typed) {
        return NextStart.outdated(typed, start -> minutes.overtaken(task.get(MEETING_ID), start));
    }

    @Override
    public Facts complete(UserTask task, ReviewMinutesForm form) {
        minutes.confirm(task.get(MEETING_ID), form.toInput());
        return Facts.of(CLOSED_BY, task.userId());
    }

    private static String summary(MinutesSheet sheet) {
        return bullets(sheet.items().stream()
                .map(item -> item.title() + ": "
                        + (item.result() == null ? "sin tratar" : item.result().text()))
                .toList());
    }

    private static List<Map<String, String>> agreements(MinutesSheet sheet) {
        return sheet.newAgreements().stream()
                .map(a -> Map.of(
                        "text", a.text(),
                        "responsible", sheet.members().getOrDefault(a.responsibleId(), ""),
                        "due", SpanishDates.date(a.dueOn())))
                .toList();
    }

    private static List<Map<String, String>> fines(ClosingReview review) {
        return review.fines().stream()
                .map(fine -> Map.of(
                        "memberId", fine.memberId(),
                        "name", fine.name(),
                        "amount", fine.amount().toString(),
                        "reason", fine.reason(),
                        "decision", "CONFIRMED"))
                .toList();
    }

    private static String bullets(List<String> lines) {
        return lines.stream()
                .map(line -> "• " + line)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}
