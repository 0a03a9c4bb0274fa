package org.articula.process.activity;

import static org.articula.process.activity.ActivityVariables.ACTIVITY_ID;

import java.util.Optional;
import org.articula.activity.Activities;
import org.articula.activity.Activity;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Preparar la visita» ({@code F2.3.e}): logistics, and what members should know, think of and ask. */
@Component
class PrepareVisitTask implements TaskForm<PrepareVisitTask.Shown, PrepareVisitForm> {

    record Shown(String networkName, String title, String whenText, @Nullable String caseReason) {}

    private final Activities activities;
    private final Networks networks;

    PrepareVisitTask(Activities activities, Networks networks) {
        this.activities = activities;
        this.networks = networks;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(activities.byId(task.get(ACTIVITY_ID)).title());
    }

    @Override
    public Shown open(UserTask task) {
        Activity visit = activities.byId(task.get(ACTIVITY_ID));
        return new Shown(networks.byId(visit.networkId()).name(), visit.title(), visit.whenText(), visit.caseReason());
    }

    @Override
    public Facts complete(UserTask task, PrepareVisitForm form) {
        activities.prepare(task.get(ACTIVITY_ID), form.toPreparation());
        return Facts.none();
    }
}
