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

/** «Registrar la técnica adoptada» ({@code F2.3.d}), two months after an internship. */
@Component
class RecordAdoptionTask implements TaskForm<RecordAdoptionTask.Shown, RecordAdoptionForm> {

    record Shown(String networkName, String title, String whenText, @Nullable String learnt) {}

    private final Activities activities;
    private final Networks networks;

    RecordAdoptionTask(Activities activities, Networks networks) {
        this.activities = activities;
        this.networks = networks;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(activities.byId(task.get(ACTIVITY_ID)).title());
    }

    @Override
    public Shown open(UserTask task) {
        Activity internship = activities.byId(task.get(ACTIVITY_ID));
        return new Shown(
                networks.byId(internship.networkId()).name(),
                internship.title(),
                internship.whenText(),
                internship.learnt());
    }

    @Override
    public Facts complete(UserTask task, RecordAdoptionForm form) {
        activities.recordAdoption(task.get(ACTIVITY_ID), form.adopted().isYes(), form.technique(), task.userId());
        return Facts.none();
    }
}
