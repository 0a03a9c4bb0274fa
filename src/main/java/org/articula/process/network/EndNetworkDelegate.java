package org.articula.process.network;

import org.articula.meeting.MeetingChanges;
import org.articula.process.meeting.MeetingVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Cerrar la red»: the meeting still ahead is cancelled, and none follows because the network has ended. */
@Component
class EndNetworkDelegate implements JavaDelegate {

    private final MeetingChanges changes;

    EndNetworkDelegate(MeetingChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.cancelForEndOf(MeetingVariables.NETWORK_ID.in(execution));
    }
}
