package org.articula.process.activity;

import static org.articula.process.activity.ActivityVariables.LEADER_ID;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.articula.leader.Leader;
import org.articula.leader.LeaderCriterion;
import org.articula.leader.Leaders;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.activity.EvaluateLeaderForm.Outcome;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Evaluar al líder funcional» ({@code H4}), every three months. */
@Component
class EvaluateLeaderTask implements TaskForm<EvaluateLeaderTask.Shown, EvaluateLeaderForm> {

    /** @param earlierText what the last evaluation said; null the first time */
    record Shown(
            String networkName,
            String leaderName,
            String area,
            String competences,
            @Nullable String earlierText,
            String sheetLink,
            List<Row> scores) {

        record Row(LeaderCriterion criterion, String name) {}
    }

    private final Leaders leaders;
    private final Networks networks;
    private final Download sheet;

    EvaluateLeaderTask(Leaders leaders, Networks networks, Download leaderDownload) {
        this.leaders = leaders;
        this.networks = networks;
        this.sheet = leaderDownload;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(leaders.nameOf(leaders.byId(task.get(LEADER_ID))));
    }

    @Override
    public Shown open(UserTask task) {
        Leader leader = leaders.byId(task.get(LEADER_ID));
        return new Shown(
                networks.byId(leader.networkId()).name(),
                leaders.nameOf(leader),
                leader.area(),
                leader.competences(),
                leaders.evaluationsOf(List.of(leader.id())).getOrDefault(leader.id(), List.of()).stream()
                        .findFirst()
                        .map(last -> "%s: %s. Debía mejorar: %s"
                                .formatted(SpanishDates.date(last.evaluatedOn()), last.average(), last.improvements()))
                        .orElse(null),
                sheet.link(leader.id()),
                Arrays.stream(LeaderCriterion.values())
                        .map(criterion -> new Shown.Row(criterion, criterion.spanish()))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, EvaluateLeaderForm form) {
        String leaderId = task.get(LEADER_ID);
        leaders.evaluate(leaderId, form.toEvaluation(), task.userId());
        Network network = networks.byId(leaders.byId(leaderId).networkId());
        return Facts.of(ActivityVariables.LEADER_GOES_ON, form.outcome() == Outcome.GO_ON)
                .and(
                        ActivityVariables.EVALUATION_AT,
                        ActivityDates.evaluationAfter(networks.todayIn(network), network));
    }
}
