package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.agenda.AgendaItem;
import org.articula.minutes.MinutesBook;
import org.articula.minutes.MinutesSheet;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Registrar el acta» (RI.10): outcomes, votes, motions, other business and agreements. */
@Component
class RecordMinutesTask implements TaskForm<Map<String, Object>, RecordMinutesForm> {

    private final MinutesBook minutes;
    private final MeetingHeader header;

    RecordMinutesTask(MinutesBook minutes, MeetingHeader header) {
        this.minutes = minutes;
        this.header = header;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        MinutesSheet sheet = minutes.sheet(meetingId);
        Map<String, Object> data = header.of(meetingId);
        data.put("quorumSentence", String.join("\n", sheet.meeting().quorumReasons()));
        data.put("items", rows(sheet));
        data.put("memberOptions", Option.of(sheet.members()));
        data.put("attendingOptions", Option.of(sheet.attending()));
        data.put(
                "pastDecisions",
                sheet.decisions().stream()
                        .map(d -> new Option(
                                "Reunión " + d.meetingNumber() + ": " + d.title() + " ("
                                        + d.result().text() + ")",
                                d.itemId()))
                        .toList());
        return data;
    }

    @Override
    public Facts complete(UserTask task, RecordMinutesForm form) {
        minutes.record(task.get(MEETING_ID), form.toInput());
        return Facts.none();
    }

    private static List<Map<String, Object>> rows(MinutesSheet sheet) {
        return sheet.items().stream()
                .map(item -> {
                    Map<String, Object> row = new HashMap<>();
                    row.put("itemId", item.id());
                    row.put("title", item.position() + ". " + item.title());
                    row.put("detail", detail(item, sheet));
                    row.put("agreementId", item.agreementId());
                    row.put("outcome", item.outcome());
                    row.put("result", item.result());
                    row.put("votesFor", item.votesFor());
                    row.put("votesAgainst", item.votesAgainst());
                    row.put("abstentions", item.abstentions());
                    return row;
                })
                .toList();
    }

    private static String detail(AgendaItem item, MinutesSheet sheet) {
        String owner = sheet.members().getOrDefault(item.ownerId(), "Sin responsable");
        return owner + " · " + item.minutes() + " minutos";
    }
}
