package org.articula.process.formation;

import static org.articula.process.meeting.MeetingVariables.NETWORK_ID;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.articula.formation.Phase;
import org.articula.formation.PhaseDecision.Choice;
import org.articula.formation.PhaseDecisions;
import org.articula.formation.PhaseGates;
import org.articula.formation.Readiness;
import org.articula.network.MeetingRule;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.Download;
import org.articula.process.engine.TaskForm;
import org.articula.process.engine.UserTask;
import org.springframework.stereotype.Component;

/** «Cerrar la fase» and «Decidir qué hacer con lo que falta»: on evidence, with a supervisor's word, or not yet. */
@Component
class ClosePhaseTask implements TaskForm<ClosePhaseForm> {

    private final PhaseGates gates;
    private final PhaseDecisions decisions;
    private final Networks networks;
    private final Download minutes;
    private final Download groups;
    private final Download logbook;

    ClosePhaseTask(
            PhaseGates gates,
            PhaseDecisions decisions,
            Networks networks,
            Download selectionMinutesFile,
            Download groupSheetDownload,
            Download logbookDownload) {
        this.gates = gates;
        this.decisions = decisions;
        this.networks = networks;
        this.minutes = selectionMinutesFile;
        this.groups = groupSheetDownload;
        this.logbook = logbookDownload;
    }

    @Override
    public String formId() {
        return "closePhaseForm";
    }

    @Override
    public Class<ClosePhaseForm> fields() {
        return ClosePhaseForm.class;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(FormationVariables.phaseOf(task).subject());
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        Phase phase = FormationVariables.phaseOf(task);
        Optional<Readiness> check = gates.latest(network.id(), phase);
        MeetingRule proposed = network.meetingRule();
        Map<String, Object> data = new HashMap<>();
        data.put("networkName", network.name());
        data.put("phase", phase);
        data.put("phaseNumber", phase.number());
        data.put(
                "evidenceText",
                check.map(Readiness::evidence).map(GateWords::asList).orElse(""));
        data.put("checkedText", GateWords.when(check, network.zone()));
        data.put("minutesLink", minutes.link(network.id()));
        data.put("groupsLink", groups.link(network.id()));
        data.put("logbookLink", logbook.link(network.id()));
        data.put("meetingWeekday", proposed.weekday());
        data.put("meetingTime", proposed.time());
        data.put("meetingEveryDays", proposed.everyDays());
        data.put("meetingPlace", proposed.place());
        return data;
    }

    @Override
    public Map<String, Object> complete(UserTask task, ClosePhaseForm form) {
        String networkId = task.get(NETWORK_ID);
        Phase phase = FormationVariables.phaseOf(task);
        decisions.decide(networkId, phase, form.choice(), form.reason(), task.userId());
        if (phase == Phase.PROMOTION && form.choice() != Choice.RETURN) {
            networks.meetAt(networkId, form.meetingRule());
        }
        return Map.of(FormationVariables.PHASE_CHOICE.name(), form.choice().name());
    }
}
