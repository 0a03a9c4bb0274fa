package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.CLOSED_BY;
import static org.articula.process.meeting.MeetingVariables.MEETING_ID;
import static org.articula.process.meeting.MeetingVariables.MINUTES_RIGHT;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.minutes.ClosingReview;
import org.articula.minutes.ClosingReview.ProposedFine;
import org.articula.minutes.FineStatus;
import org.articula.minutes.MinutesBook;
import org.articula.minutes.MinutesDocument;
import org.articula.process.form.DrawnElements;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.meeting.ReviewMinutesForm.Verdict;
import org.articula.process.paper.PaperLinks;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * «Revisar y cerrar el acta» (RI.4, RI.10, RI.15): the minutes are read as members will get them, fines are decided and the next date is set.
 * Afterwards nothing changes; until then one can go back to «Registrar el acta».
 */
@Component
class ReviewMinutesTask implements TaskForm<ReviewMinutesTask.Shown, ReviewMinutesForm> {

    private static final String WAY_BACK = "gateway_minutesRight";

    record Shown(
            @JsonUnwrapped MeetingHeader header,
            String draftLink,
            @JsonUnwrapped Draft draft,
            List<Fine> fines,
            @Nullable String absences,
            LocalDateTime nextStart,
            @Nullable String planned,
            @Nullable String availableTimes,
            boolean wayBack,
            Verdict verdict) {

        /** The minutes as they stand. */
        record Draft(
                String quorumSentence,
                String hours,
                String attendanceSummary,
                List<Point> points,
                @Nullable String decisions,
                List<AgreementRow> agreements,
                List<AgreementRow> pending,
                @Nullable String note) {}

        record Point(String title, String resolved, String result) {}

        record AgreementRow(String text, String responsible, String due) {}

        /** A proposed fine, confirmed unless somebody decides otherwise. */
        record Fine(String memberId, String name, String amount, String reason, FineStatus decision) {}
    }

    private final MinutesBook minutes;
    private final PaperLinks papers;
    private final MeetingHeaders headers;
    private final DrawnElements drawn;

    ReviewMinutesTask(MinutesBook minutes, PaperLinks papers, MeetingHeaders headers, DrawnElements drawn) {
        this.minutes = minutes;
        this.papers = papers;
        this.headers = headers;
        this.drawn = drawn;
    }

    @Override
    public Shown open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        ClosingReview review = minutes.review(meetingId);
        return new Shown(
                headers.of(meetingId),
                papers.draftOf(meetingId),
                draft(minutes.draft(meetingId)),
                review.fines().stream().map(ReviewMinutesTask::row).toList(),
                review.absences().isEmpty() ? null : bullets(review.absences()),
                review.nextStart(),
                review.planned(),
                headers.availableTimes(meetingId),
                drawn.include(task, WAY_BACK),
                Verdict.CLOSE);
    }

    @Override
    public Set<String> outdated(UserTask task, Map<String, Object> typed) {
        return NextStart.outdated(typed, start -> minutes.overtaken(task.get(MEETING_ID), start));
    }

    @Override
    public Facts complete(UserTask task, ReviewMinutesForm form) {
        if (form.verdict() == Verdict.CORRECT) {
            if (!drawn.include(task, WAY_BACK)) {
                throw new InvalidInputException("verdict", "El acta de esta reunión ya no se puede corregir.");
            }
            return Facts.of(MINUTES_RIGHT, false);
        }
        minutes.confirm(task.get(MEETING_ID), form.toInput());
        return Facts.of(CLOSED_BY, task.userId()).and(MINUTES_RIGHT, true);
    }

    private static Shown.Draft draft(MinutesDocument document) {
        return new Shown.Draft(
                document.quorumSentence(),
                document.sessionSentence(),
                document.attendanceSummary(),
                Stream.concat(document.items().stream(), document.otherItems().stream())
                        .map(ReviewMinutesTask::point)
                        .toList(),
                document.decisions().isEmpty() ? null : bullets(document.decisions()),
                document.agreements().stream()
                        .map(agreement -> new Shown.AgreementRow(
                                agreement.text(), agreement.responsibleName(), agreement.dueText()))
                        .toList(),
                document.pendingAgreements().stream()
                        .map(agreement -> new Shown.AgreementRow(
                                agreement.text(),
                                agreement.responsibleName(),
                                "%s · %s".formatted(agreement.dueText(), agreement.statusText())))
                        .toList(),
                document.note());
    }

    private static Shown.Point point(MinutesDocument.Item item) {
        String resolved = Stream.of(item.motionText(), item.outcome())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return new Shown.Point(
                "%d. %s".formatted(item.position(), item.title()),
                resolved.isEmpty() ? "Sin anotaciones" : resolved,
                item.votesText().isEmpty()
                        ? item.resultText()
                        : "%s (%s)".formatted(item.resultText(), item.votesText()));
    }

    private static Shown.Fine row(ProposedFine fine) {
        return new Shown.Fine(
                fine.memberId(), fine.name(), fine.amount().toString(), fine.reason(), FineStatus.CONFIRMED);
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map("• "::concat).collect(Collectors.joining("\n"));
    }
}
