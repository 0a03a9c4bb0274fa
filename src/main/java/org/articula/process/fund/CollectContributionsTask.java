package org.articula.process.fund;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import java.util.ArrayList;
import java.util.List;
import org.articula.fund.CollectionSheet;
import org.articula.fund.Collections;
import org.articula.fund.Fund;
import org.articula.fund.MemberAccount;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Previewed;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.Money;
import org.springframework.stereotype.Component;

/** «Registrar los aportes» (F2.3.j): the whole meeting on one sheet, one tap for whoever paid what is due. */
@Component
class CollectContributionsTask
        implements TaskForm<CollectContributionsTask.Shown, CollectContributionsForm>,
                Previewed<CollectContributionsForm> {

    record Shown(String networkName, int meetingNumber, String treasurer, String expected, List<Row> payments) {

        record Row(String memberId, String name, String hint) {}
    }

    private final Collections collections;
    private final Meetings meetings;
    private final Networks networks;

    CollectContributionsTask(Collections collections, Meetings meetings, Networks networks) {
        this.collections = collections;
        this.meetings = meetings;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        Meeting meeting = meetings.byId(task.get(MEETING_ID));
        CollectionSheet sheet = collections.sheet(meeting.id());
        return new Shown(
                networks.byId(meeting.networkId()).name(),
                meeting.number(),
                sheet.treasurer(),
                sheet.fund().words(sheet.expected()),
                sheet.rows().stream().map(row -> row(sheet.fund(), row)).toList());
    }

    @Override
    public List<String> preview(UserTask task, CollectContributionsForm typed) {
        return collections.preview(
                task.get(MEETING_ID),
                typed.payments() == null ? List.of() : typed.toPayments(),
                typed.counted() == null ? null : Money.ofDollars(typed.counted()));
    }

    @Override
    public Facts complete(UserTask task, CollectContributionsForm form) {
        collections.record(
                task.get(MEETING_ID),
                form.toPayments(),
                Money.ofDollars(form.counted()),
                form.explanation(),
                task.userId());
        return Facts.none();
    }

    private static Shown.Row row(Fund fund, CollectionSheet.Row row) {
        MemberAccount account = row.account();
        List<String> hint = new ArrayList<>();
        if (account.owed() == 0) {
            hint.add(account.inAdvance() == 0 ? "No debe nada" : "Adelantó " + fund.words(account.inAdvance()));
        }
        if (account.arrears() > 0) {
            long now = account.dates().isEmpty()
                    ? account.arrears()
                    : Math.min(
                            account.arrears(),
                            account.dates().get(account.dates().size() - 1).cents());
            hint.add("Aporte " + fund.words(now));
            if (account.arrears() > now) {
                hint.add("atrasado " + fund.words(account.arrears() - now));
            }
        }
        if (account.openFines() > 0) {
            hint.add("multa " + fund.words(account.openFines()));
        }
        if (!row.present()) {
            hint.add("no está: puede pagar por medio de alguien");
        }
        return new Shown.Row(account.member().id(), account.member().name(), String.join(" · ", hint));
    }
}
