package org.articula.process.formation;

import static org.articula.process.meeting.MeetingVariables.NETWORK_ID;

import java.util.Map;
import org.articula.formation.Suspensions;
import org.articula.network.Networks;
import org.articula.network.Suspension;
import org.articula.process.engine.TaskForm;
import org.articula.process.engine.UserTask;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** «Reanudar la red» ({@code C2.o}): everything goes on where it stood. */
@Component
class ResumeNetworkTask implements TaskForm<ResumeNetworkForm> {

    private final Networks networks;
    private final Suspensions suspensions;

    ResumeNetworkTask(Networks networks, Suspensions suspensions) {
        this.networks = networks;
        this.suspensions = suspensions;
    }

    @Override
    public String formId() {
        return "resumeNetworkForm";
    }

    @Override
    public Class<ResumeNetworkForm> fields() {
        return ResumeNetworkForm.class;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        Suspension suspension = networks.suspensionOf(networkId).orElseThrow();
        return Map.of(
                "networkName", networks.byId(networkId).name(),
                "since", SpanishDates.date(suspension.on()),
                "until", SpanishDates.date(suspension.resumeOn()),
                "reason", suspension.reason());
    }

    @Override
    public Map<String, Object> complete(UserTask task, ResumeNetworkForm form) {
        suspensions.resume(task.get(NETWORK_ID), form.note(), task.userId());
        return Map.of();
    }
}
