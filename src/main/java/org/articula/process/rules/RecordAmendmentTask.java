package org.articula.process.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.rules.RulesVersion;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.springframework.stereotype.Component;

/** «Registrar las nuevas cifras» (RI.21): starts from the figures in force today. */
@Component
class RecordAmendmentTask implements TaskForm<Map<String, Object>, RecordAmendmentForm> {

    private final InternalRules rules;
    private final Networks networks;

    RecordAmendmentTask(InternalRules rules, Networks networks) {
        this.rules = rules;
        this.networks = networks;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        RulesVersion today = rules.inForce(networkId, networks.todayIn(networkId));
        RulesFigures figures = today.figures();
        Map<String, Object> data = new HashMap<>();
        data.put("networkName", networks.byId(networkId).name());
        data.put("version", today.version());
        data.put("quorumPercent", figures.quorumPercent());
        data.put("graceMinutes", figures.graceMinutes());
        data.put("lateFine", new Money(figures.lateFineCents()).dollars());
        data.put("durationMinutes", figures.durationMinutes());
        data.put("interventionMinutes", figures.interventionMinutes());
        data.put("interventionsPerTopic", figures.interventionsPerTopic());
        data.put("unjustifiedInARow", figures.unjustifiedInARow());
        data.put("justifiedPerYear", figures.justifiedPerYear());
        data.put("representativeMinimumAge", figures.representativeMinimumAge());
        return data;
    }

    @Override
    public Facts complete(UserTask task, RecordAmendmentForm form) {
        try {
            rules.adopt(
                    task.get(ProcessVariable.NETWORK_ID),
                    form.toFigures(),
                    form.inForceFrom(),
                    form.reason(),
                    task.userId());
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(asInForm(refused.errors()));
        }
        return Facts.none();
    }

    /** The form asks for the fine in dollars, the rules keep cents. */
    private static List<FieldError> asInForm(List<FieldError> errors) {
        return errors.stream()
                .map(error ->
                        error.path().equals("lateFineCents") ? new FieldError("lateFine", error.message()) : error)
                .toList();
    }
}
