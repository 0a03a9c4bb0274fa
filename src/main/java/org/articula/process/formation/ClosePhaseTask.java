package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.articula.formation.Phase;
import org.articula.formation.PhaseDecision.Choice;
import org.articula.formation.PhaseDecisions;
import org.articula.formation.PhaseGates;
import org.articula.formation.Readiness;
import org.articula.network.MeetingRule;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Cerrar la fase» and «Decidir qué hacer con lo que falta»: on evidence, with a supervisor's word, or not yet. */
@Component
class ClosePhaseTask implements TaskForm<ClosePhaseTask.Shown, ClosePhaseForm> {

    /** What the gate found, and for the first phase what to look through and when the network might meet. */
    record Shown(
            String networkName,
            Phase phase,
            int phaseNumber,
            String evidenceText,
            String checkedText,
            String minutesLink,
            String groupsLink,
            String logbookLink,
            DayOfWeek meetingWeekday,
            LocalTime meetingTime,
            int meetingEveryDays,
            String meetingPlace) {}

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
    public Optional<String> title(UserTask task) {
        return Optional.of(FormationVariables.phaseOf(task).subject());
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        Phase phase = FormationVariables.phaseOf(task);
        Optional<Readiness> check = gates.latest(network.id(), phase);
        MeetingRule proposed = network.meetingRule();
        return new Shown(
                network.name(),
                phase,
                phase.number(),
                check.map(Readiness::evidence).map(GateWords::asList).orElse(""),
                GateWords.when(check, network.zone()),
                minutes.link(network.id()),
                groups.link(network.id()),
                logbook.link(network.id()),
                proposed.weekday(),
                proposed.time(),
                proposed.everyDays(),
                proposed.place());
    }

    @Override
    public Facts complete(UserTask task, ClosePhaseForm form) {
        String networkId = task.get(NETWORK_ID);
        Phase phase = FormationVariables.phaseOf(task);
        decisions.decide(networkId, phase, form.choice(), form.reason(), task.userId());
        if (phase == Phase.PROMOTION && form.choice() != Choice.RETURN) {
            networks.meetAt(networkId, form.meetingRule());
        }
        return Facts.of(FormationVariables.PHASE_CHOICE, form.choice().name());
    }
}
