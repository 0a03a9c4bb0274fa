package org.articula.process.election;

import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Registrar la votación» (F2.3.h): votes per candidate and blank ones, in a meeting with quorum. */
@Component
class RecordElectionTask implements TaskForm<ElectionRound.Shown, RecordElectionForm> {

    private final ElectionRound round;

    RecordElectionTask(ElectionRound round) {
        this.round = round;
    }

    @Override
    public ElectionRound.Shown open(UserTask task) {
        return round.open(task);
    }

    @Override
    public Facts complete(UserTask task, RecordElectionForm form) {
        return round.complete(task, form);
    }
}
