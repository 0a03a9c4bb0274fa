package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.Map;
import org.articula.formation.PhaseDecision.Choice;
import org.articula.formation.PhaseDecisions;
import org.articula.network.MeetingRule;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Cerrar la fase 1» ({@code F1}): on evidence, with a supervisor's word, or not yet. */
@Component
class ClosePhaseTask implements TaskForm<Map<String, Object>, ClosePhaseForm> {

    private final PhaseOne phaseOne;
    private final PhaseDecisions decisions;
    private final Networks networks;
    private final Download minutes;
    private final Download groups;
    private final Download logbook;

    ClosePhaseTask(
            PhaseOne phaseOne,
            PhaseDecisions decisions,
            Networks networks,
            Download selectionMinutesFile,
            Download groupSheetDownload,
            Download logbookDownload) {
        this.phaseOne = phaseOne;
        this.decisions = decisions;
        this.networks = networks;
        this.minutes = selectionMinutesFile;
        this.groups = groupSheetDownload;
        this.logbook = logbookDownload;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        MeetingRule proposed = network.meetingRule();
        return Map.of(
                "networkName", network.name(),
                "evidenceText", PhaseOne.asList(phaseOne.evidence(network.id())),
                "minutesLink", minutes.link(network.id()),
                "groupsLink", groups.link(network.id()),
                "logbookLink", logbook.link(network.id()),
                "meetingWeekday", proposed.weekday(),
                "meetingTime", proposed.time(),
                "meetingEveryDays", proposed.everyDays(),
                "meetingPlace", proposed.place());
    }

    @Override
    public Facts complete(UserTask task, ClosePhaseForm form) {
        String networkId = task.get(NETWORK_ID);
        decisions.decide(networkId, form.choice(), form.reason(), phaseOne.evidence(networkId), task.userId());
        if (form.choice() != Choice.RETURN) {
            networks.meetAt(networkId, form.meetingRule());
        }
        return Facts.of(FormationVariables.PHASE_CHOICE, form.choice().name());
    }
}
