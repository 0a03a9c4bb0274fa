package org.articula.process.activity;

import static org.articula.process.activity.ActivityVariables.ACTIVITY_ID;

import java.util.List;
import java.util.Optional;
import org.articula.activity.Activities;
import org.articula.activity.Activity;
import org.articula.meeting.HeldMeetings;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.VoteOptions;
import org.springframework.stereotype.Component;

/** «Anotar las conclusiones de la visita» ({@code F2.3.e}), once the next meeting has reflected on it. */
@Component
class RecordReflectionTask implements TaskForm<RecordReflectionTask.Shown, RecordReflectionForm> {

    record Shown(String networkName, String title, String whenText, String agendaText, List<Option> meetings) {}

    private final Activities activities;
    private final Networks networks;
    private final HeldMeetings meetings;

    RecordReflectionTask(Activities activities, Networks networks, HeldMeetings meetings) {
        this.activities = activities;
        this.networks = networks;
        this.meetings = meetings;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(activities.byId(task.get(ACTIVITY_ID)).title());
    }

    @Override
    public Shown open(UserTask task) {
        Activity visit = activities.byId(task.get(ACTIVITY_ID));
        List<Option> held =
                VoteOptions.of(meetings.of(visit.networkId()).since(visit.on())).meetings();
        return new Shown(
                networks.byId(visit.networkId()).name(),
                visit.title(),
                visit.whenText(),
                held.isEmpty()
                        ? "La reflexión se propone en la próxima agenda. Anote las conclusiones después de esa reunión."
                        : "¿Qué concluyó el grupo al reflexionar sobre la visita?",
                held);
    }

    @Override
    public Facts complete(UserTask task, RecordReflectionForm form) {
        activities.reflect(task.get(ACTIVITY_ID), form.meetingId(), form.conclusions(), task.userId());
        return Facts.none();
    }
}
