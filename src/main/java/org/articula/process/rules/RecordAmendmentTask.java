package org.articula.process.rules;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.articula.meeting.HeldMeetings;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.VoteOptions;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.rules.RulesVersion;
import org.articula.vote.MajorityBase;
import org.springframework.stereotype.Component;

/** «Registrar las nuevas cifras» (RI.21): starts from the figures in force today. */
@Component
class RecordAmendmentTask implements TaskForm<RecordAmendmentTask.Shown, RecordAmendmentForm> {

    /** @param lateFine dollars */
    record Shown(
            String networkName,
            int version,
            int meetingEveryDays,
            int quorumPercent,
            int graceMinutes,
            BigDecimal lateFine,
            int durationMinutes,
            int interventionMinutes,
            int interventionsPerTopic,
            int unjustifiedInARow,
            int justifiedPerYear,
            int representativeMinimumAge,
            MajorityBase majorityBase,
            @JsonUnwrapped VoteOptions vote) {}

    private final InternalRules rules;
    private final Networks networks;
    private final HeldMeetings meetings;

    RecordAmendmentTask(InternalRules rules, Networks networks, HeldMeetings meetings) {
        this.meetings = meetings;
        this.rules = rules;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(ProcessVariable.NETWORK_ID));
        RulesVersion today = rules.inForce(network.id(), networks.todayIn(network));
        RulesFigures figures = today.figures();
        return new Shown(
                network.name(),
                today.version(),
                figures.meetingEveryDays(),
                figures.quorumPercent(),
                figures.graceMinutes(),
                figures.lateFine().dollars(),
                figures.durationMinutes(),
                figures.interventionMinutes(),
                figures.interventionsPerTopic(),
                figures.unjustifiedInARow(),
                figures.justifiedPerYear(),
                figures.representativeMinimumAge(),
                figures.majorityBase(),
                VoteOptions.of(meetings.of(network.id())));
    }

    @Override
    public Facts complete(UserTask task, RecordAmendmentForm form) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        rules.amend(networkId, form.toAmendment(), meetings.of(networkId), task.userId());
        return Facts.none();
    }
}
