package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.articula.formation.Suspensions;
import org.articula.network.Networks;
import org.articula.network.Suspension;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** «Reanudar la red» ({@code C2.o}): everything goes on where it stood. */
@Component
class ResumeNetworkTask implements TaskForm<ResumeNetworkTask.Shown, ResumeNetworkForm> {

    record Shown(String networkName, String since, String until, String reason) {}

    private final Networks networks;
    private final Suspensions suspensions;

    ResumeNetworkTask(Networks networks, Suspensions suspensions) {
        this.networks = networks;
        this.suspensions = suspensions;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        Suspension suspension = networks.suspensionOf(networkId).orElseThrow();
        return new Shown(
                networks.byId(networkId).name(),
                SpanishDates.date(suspension.suspendedOn()),
                SpanishDates.date(suspension.resumeOn()),
                suspension.reason());
    }

    @Override
    public Facts complete(UserTask task, ResumeNetworkForm form) {
        suspensions.resume(task.get(NETWORK_ID), form.note(), task.userId());
        return Facts.none();
    }
}
