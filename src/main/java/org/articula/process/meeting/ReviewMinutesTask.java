package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.CLOSED_BY;
import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.minutes.ClosingReview;
import org.articula.minutes.ClosingReview.ProposedFine;
import org.articula.minutes.FineStatus;
import org.articula.minutes.MinutesBook;
import org.articula.minutes.MinutesSheet;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Revisar y cerrar el acta» (RI.4, RI.10, RI.15): fines are decided and the next date is set; afterwards nothing changes. */
@Component
class ReviewMinutesTask implements TaskForm<ReviewMinutesTask.Shown, ReviewMinutesForm> {

    record Shown(
            @JsonUnwrapped MeetingHeader header,
            String quorumSentence,
            String summary,
            List<AgreementRow> agreements,
            List<Fine> fines,
            @Nullable String absences,
            LocalDateTime nextStart) {

        record AgreementRow(String text, String responsible, String due) {}

        /** A proposed fine, confirmed unless somebody decides otherwise. */
        record Fine(String memberId, String name, String amount, String reason, FineStatus decision) {}
    }

    private final MinutesBook minutes;
    private final MeetingHeaders headers;

    ReviewMinutesTask(MinutesBook minutes, MeetingHeaders headers) {
        this.minutes = minutes;
        this.headers = headers;
    }

    @Override
    public Shown open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        ClosingReview review = minutes.review(meetingId);
        MinutesSheet sheet = minutes.sheet(meetingId);
        return new Shown(
                headers.of(meetingId),
                review.quorumSentence(),
                summary(sheet),
                agreements(sheet),
                review.fines().stream().map(ReviewMinutesTask::row).toList(),
                review.absences().isEmpty() ? null : bullets(review.absences()),
                review.nextStart());
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
                        + (item.result() == null ? "sin tratar" : item.result().spanish()))
                .toList());
    }

    private static List<Shown.AgreementRow> agreements(MinutesSheet sheet) {
        return sheet.newAgreements().stream()
                .map(agreement -> new Shown.AgreementRow(
                        agreement.text(),
                        sheet.members().getOrDefault(agreement.responsibleId(), ""),
                        SpanishDates.date(agreement.dueOn())))
                .toList();
    }

    private static Shown.Fine row(ProposedFine fine) {
        return new Shown.Fine(
                fine.memberId(), fine.name(), fine.amount().toString(), fine.reason(), FineStatus.CONFIRMED);
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map("• "::concat).collect(Collectors.joining("\n"));
    }
}
