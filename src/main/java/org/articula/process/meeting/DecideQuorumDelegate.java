package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;
import static org.articula.process.meeting.MeetingVariables.QUORUM_REACHED;

import org.articula.meeting.Attendances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Verificar el cuórum» (RI.4, RI.5). */
@Component
class DecideQuorumDelegate implements JavaDelegate {

    private final Attendances attendances;

    DecideQuorumDelegate(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        QUORUM_REACHED.set(
                execution, attendances.decideQuorum(MEETING_ID.in(execution)).reached());
    }
}
