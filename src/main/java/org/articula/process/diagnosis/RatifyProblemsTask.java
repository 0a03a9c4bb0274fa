package org.articula.process.diagnosis;

import static org.articula.process.diagnosis.DiagnosisVariables.ROUND_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.articula.diagnosis.CommonProblem;
import org.articula.diagnosis.Diagnoses;
import org.articula.diagnosis.ProblemArea;
import org.articula.meeting.HeldMeetings;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.VoteOptions;
import org.articula.process.form.YesNo;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/** «Ratificar los problemas comunes» ({@code F2.2.g}): what the diagnoses have in common, as the network voted in a meeting with quorum. */
@Component
class RatifyProblemsTask implements TaskForm<RatifyProblemsTask.Shown, RatifyProblemsForm> {

    record Shown(String networkName, List<Row> problems, @JsonUnwrapped VoteOptions vote) {

        record Row(ProblemArea area, String areaName, String reason, YesNo ratified, String wording) {

            static Row of(CommonProblem problem) {
                return new Row(
                        problem.area(),
                        problem.area().spanish(),
                        problem.reason(),
                        problem.proposed() ? YesNo.YES : YesNo.NO,
                        problem.wording());
            }
        }
    }

    private final Diagnoses diagnoses;
    private final Networks networks;
    private final HeldMeetings meetings;

    RatifyProblemsTask(Diagnoses diagnoses, Networks networks, HeldMeetings meetings) {
        this.diagnoses = diagnoses;
        this.networks = networks;
        this.meetings = meetings;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        String roundId = task.get(ROUND_ID);
        return new Shown(
                networks.byId(networkId).name(),
                diagnoses.proposals(roundId).stream().map(Shown.Row::of).toList(),
                VoteOptions.of(meetings.of(networkId).since(diagnoses.gatheredOn(roundId))));
    }

    @Override
    public Facts complete(UserTask task, RatifyProblemsForm form) {
        for (int i = 0; i < form.problems().size(); i++) {
            RatifyProblemsForm.Row row = form.problems().get(i);
            if (row.ratified().isYes() && row.wording() == null) {
                throw new InvalidInputException("problems[%d].wording".formatted(i), "Escriba cómo lo dijo la red.");
            }
        }
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        diagnoses.ratify(task.get(ROUND_ID), form.toRatified(), form.toBallot(), meetings.of(networkId), task.userId());
        return Facts.none();
    }
}
