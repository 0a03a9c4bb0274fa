package org.articula.process.rules;

import java.math.BigDecimal;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.rules.RulesVersion;
import org.springframework.stereotype.Component;

/** «Registrar las nuevas cifras» (RI.21): starts from the figures in force today. */
@Component
class RecordAmendmentTask implements TaskForm<RecordAmendmentTask.Shown, RecordAmendmentForm> {

    /** @param lateFine dollars */
    record Shown(
            String networkName,
            int version,
            int quorumPercent,
            int graceMinutes,
            BigDecimal lateFine,
            int durationMinutes,
            int interventionMinutes,
            int interventionsPerTopic,
            int unjustifiedInARow,
            int justifiedPerYear,
            int representativeMinimumAge) {}

    private final InternalRules rules;
    private final Networks networks;

    RecordAmendmentTask(InternalRules rules, Networks networks) {
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
                figures.quorumPercent(),
                figures.graceMinutes(),
                figures.lateFine().dollars(),
                figures.durationMinutes(),
                figures.interventionMinutes(),
                figures.interventionsPerTopic(),
                figures.unjustifiedInARow(),
                figures.justifiedPerYear(),
                figures.representativeMinimumAge());
    }

    @Override
    public Facts complete(UserTask task, RecordAmendmentForm form) {
        rules.adopt(
                task.get(ProcessVariable.NETWORK_ID),
                form.toFigures(),
                form.inForceFrom(),
                form.reason(),
                task.userId());
        return Facts.none();
    }
}
