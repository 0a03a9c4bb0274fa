package org.articula.process.activity;

import static org.articula.process.activity.ActivityVariables.ACTIVITY_ID;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.articula.activity.Activities;
import org.articula.activity.Activity;
import org.articula.activity.ActivityKind;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.activity.RecordActivityForm.Outcome;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Registrar la actividad» ({@code F2.3.b}–{@code F2.3.e}): who took part, what it cost and what came of it. */
@Component
class RecordActivityTask implements TaskForm<RecordActivityTask.Shown, RecordActivityForm> {

    /**
     * @param aboutText what is known of it; null when nothing else is
     * @param heldOn the day it was planned for, once that is not to come any more
     * @param cost dollars, and contributions, as prepared
     */
    record Shown(
            String networkName,
            ActivityKind kind,
            String kindName,
            String title,
            String whenText,
            @Nullable String aboutText,
            String sheetLink,
            @Nullable LocalDate heldOn,
            @Nullable BigDecimal cost,
            @Nullable String contributions,
            List<Option> callers,
            List<Row> attendees) {

        record Row(String memberId, String name) {}
    }

    private final Activities activities;
    private final Networks networks;
    private final Members members;
    private final Download sheet;

    RecordActivityTask(Activities activities, Networks networks, Members members, Download activityDownload) {
        this.activities = activities;
        this.networks = networks;
        this.members = members;
        this.sheet = activityDownload;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(activities.byId(task.get(ACTIVITY_ID)).title());
    }

    @Override
    public Shown open(UserTask task) {
        Activity activity = activities.byId(task.get(ACTIVITY_ID));
        Network network = networks.byId(activity.networkId());
        List<Member> people = members.activeOf(network.id());
        Money cost = activity.cost();
        return new Shown(
                network.name(),
                activity.kind(),
                activity.kind().spanish(),
                activity.title(),
                activity.whenText(),
                activity.note(),
                sheet.link(activity.id()),
                activity.plannedOn().isAfter(networks.todayIn(network)) ? null : activity.plannedOn(),
                cost == null ? null : cost.dollars(),
                activity.contributions(),
                Stream.concat(
                                Option.ofMembers(people).stream(),
                                Stream.of(new Option("Quien articula la red", Activities.ARTICULATOR)))
                        .toList(),
                people.stream()
                        .map(member -> new Shown.Row(member.id(), member.name()))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, RecordActivityForm form) {
        String activityId = task.get(ACTIVITY_ID);
        switch (form.outcome()) {
            case HELD -> activities.hold(activityId, form.toHeld(), task.userId());
            case MOVED -> activities.move(activityId, form.newDate(), form.note());
            case CANCELLED -> activities.cancel(activityId, form.note(), task.userId());
        }
        Activity activity = activities.byId(activityId);
        Network network = networks.byId(activity.networkId());
        return Facts.of(ActivityVariables.ACTIVITY_MOVED, form.outcome() == Outcome.MOVED)
                .and(ActivityVariables.ACTIVITY_AT, ActivityDates.of(activity, network))
                .and(ActivityVariables.ACTIVITY_FOLLOW_UP, activity.followUp().name())
                .and(ActivityVariables.ADOPTION_ASKED_AT, ActivityDates.adoptionAskedAfter(activity, network));
    }
}
