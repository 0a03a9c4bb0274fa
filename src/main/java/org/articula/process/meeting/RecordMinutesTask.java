package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.PastDecision;
import org.articula.minutes.MinutesBook;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesSheet;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Registrar el acta» (RI.10): outcomes, votes, motions, other business and agreements. */
@Component
class RecordMinutesTask implements TaskForm<RecordMinutesTask.Shown, RecordMinutesForm> {

    record Shown(
            @JsonUnwrapped MeetingHeader header,
            String quorumSentence,
            List<Item> items,
            List<Option> memberOptions,
            List<Option> attendingOptions,
            List<Option> pastDecisions) {

        /** A point of the agenda, with how it ended once that was recorded. */
        record Item(String title, String detail, @JsonUnwrapped ItemOutcome outcome) {}
    }

    private final MinutesBook minutes;
    private final MeetingHeaders headers;

    RecordMinutesTask(MinutesBook minutes, MeetingHeaders headers) {
        this.minutes = minutes;
        this.headers = headers;
    }

    @Override
    public Shown open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        MinutesSheet sheet = minutes.sheet(meetingId);
        return new Shown(
                headers.of(meetingId),
                String.join("\n", sheet.meeting().quorumReasons()),
                sheet.items().stream().map(item -> row(item, sheet)).toList(),
                Option.of(sheet.members()),
                Option.of(sheet.attending()),
                sheet.decisions().stream().map(RecordMinutesTask::option).toList());
    }

    @Override
    public Facts complete(UserTask task, RecordMinutesForm form) {
        minutes.record(task.get(MEETING_ID), form.toInput());
        return Facts.none();
    }

    private static Shown.Item row(AgendaItem item, MinutesSheet sheet) {
        String owner = sheet.members().getOrDefault(item.ownerId(), "Sin responsable");
        return new Shown.Item(
                item.position() + ". " + item.title(),
                owner + " · " + item.minutes() + " minutos",
                ItemOutcome.of(item));
    }

    private static Option option(PastDecision decision) {
        return new Option(
                "Reunión %d: %s (%s)"
                        .formatted(
                                decision.meetingNumber(),
                                decision.title(),
                                decision.result().spanish()),
                decision.itemId());
    }
}
