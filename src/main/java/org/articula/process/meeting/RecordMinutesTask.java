package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.AgendaItemKind;
import org.articula.board.Boards;
import org.articula.board.Holder;
import org.articula.board.Office;
import org.articula.meeting.Meeting;
import org.articula.minutes.MinutesBook;
import org.articula.minutes.MinutesInput;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.NewAgreement;
import org.articula.minutes.MinutesInput.Reconsideration;
import org.articula.minutes.MinutesSheet;
import org.articula.minutes.MinutesSheet.Session;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Registrar el acta» (RI.10): outcomes, votes, motions, other business and agreements. */
@Component
class RecordMinutesTask implements TaskForm<RecordMinutesTask.Shown, RecordMinutesForm> {

    record Shown(
            @JsonUnwrapped MeetingHeader header,
            String quorumSentence,
            LocalDate nextMeetingOn,
            @JsonUnwrapped Session session,
            List<Item> items,
            List<RecordMinutesForm.Other> otherItems,
            List<NewAgreement> agreements,
            List<Reconsideration> reconsiderations,
            @Nullable String note,
            @Nullable Integer extendedMinutes,
            List<Option> memberOptions,
            List<Option> attendingOptions,
            List<Option> pastDecisions,
            @Nullable String secretaryName) {

        /**
         * A point of the agenda, with how it ended once that was recorded.
         *
         * @param ownerId who answers for what is agreed under it, until somebody says otherwise
         */
        record Item(String title, String detail, @Nullable String ownerId, @JsonUnwrapped ItemOutcome outcome) {}
    }

    private final MinutesBook minutes;
    private final MeetingHeaders headers;
    private final Boards boards;
    private final Networks networks;

    RecordMinutesTask(MinutesBook minutes, MeetingHeaders headers, Boards boards, Networks networks) {
        this.boards = boards;
        this.networks = networks;
        this.minutes = minutes;
        this.headers = headers;
    }

    @Override
    public Shown open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        MinutesSheet sheet = minutes.sheet(meetingId);
        MinutesInput recorded = sheet.recorded();
        return new Shown(
                headers.of(meetingId),
                String.join("\n", sheet.meeting().quorumReasons()),
                sheet.nextOn(),
                sheet.session(),
                IntStream.range(0, sheet.items().size())
                        .mapToObj(
                                i -> row(sheet.items().get(i), recorded.items().get(i), sheet))
                        .toList(),
                recorded.otherItems().stream().map(RecordMinutesForm.Other::of).toList(),
                recorded.agreements(),
                recorded.reconsiderations(),
                recorded.note(),
                recorded.extendedMinutes(),
                Option.of(sheet.members()),
                Option.of(sheet.attending()),
                sheet.decisions().stream()
                        .map(decision -> new Option(decision.spanish(), decision.itemId()))
                        .toList(),
                secretary(sheet.meeting()));
    }

    /** Who takes the minutes, where the network has a board. */
    private @Nullable String secretary(Meeting meeting) {
        LocalDate on = meeting.dateIn(networks.byId(meeting.networkId()).zone());
        return boards.holder(meeting.networkId(), Office.SECRETARY, on)
                .map(Holder::name)
                .orElse(null);
    }

    @Override
    public Facts complete(UserTask task, RecordMinutesForm form) {
        minutes.record(task.get(MEETING_ID), form.toInput());
        return Facts.none();
    }

    private static Shown.Item row(AgendaItem item, ItemOutcome recorded, MinutesSheet sheet) {
        String owner = sheet.members().getOrDefault(item.ownerId(), "Sin responsable");
        boolean absent = item.ownerId() != null && !sheet.attending().containsKey(item.ownerId());
        return new Shown.Item(
                item.position() + ". " + item.title(),
                owner + (absent ? " (no asistió)" : "") + " · " + item.minutes() + " minutos",
                item.ownerId(),
                absent && item.kind() == AgendaItemKind.PRESENTATION && item.result() == null
                        ? ItemOutcome.postponed(item)
                        : recorded);
    }
}
