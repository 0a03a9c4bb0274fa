package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;
import static org.articula.process.meeting.MeetingVariables.QUORUM_REACHED;

import org.articula.invitation.Answers;
import org.articula.meeting.Attendances;
import org.articula.meeting.QuorumDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Verificar el cuórum» (RI.4, RI.5). */
@Component
class DecideQuorumDelegate implements JavaDelegate {

    private final Attendances attendances;
    private final Answers answers;

    DecideQuorumDelegate(Attendances attendances, Answers answers) {
        this.attendances = attendances;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String meetingId = MEETING_ID.in(execution);
        QuorumDecision decision = attendances.decideQuorum(meetingId, answers.announced(meetingId));
        QUORUM_REACHED.set(execution, decision.reached());
    }
}
