package org.articula.process.rules;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.rules.RulesVariables.RULES_ID;

import java.math.BigDecimal;
import java.util.List;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.rules.ArticleChapter;
import org.articula.rules.InternalRules;
import org.articula.rules.Placeholder;
import org.articula.rules.RulesDrafts;
import org.articula.rules.RulesFigures;
import org.articula.vote.MajorityBase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Redactar el borrador del reglamento» (F2.3.i): starts from the rules adopted last, or from the draft that is to be changed. */
@Component
class DraftRulesTask implements TaskForm<DraftRulesTask.Shown, DraftRulesForm> {

    /**
     * @param placeholders where figures stand in a text
     * @param lateFine dollars
     */
    record Shown(
            String networkName,
            int version,
            String placeholders,
            @Nullable String reason,
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
            List<Row> articles) {

        record Row(String articleKey, ArticleChapter chapter, String title, String text) {}
    }

    private final RulesDrafts drafts;
    private final InternalRules rules;
    private final Networks networks;

    DraftRulesTask(RulesDrafts drafts, InternalRules rules, Networks networks) {
        this.drafts = drafts;
        this.rules = rules;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        String draftId = RulesVariables.draftId(task);
        RulesFigures figures = drafts.figures(network.id(), draftId);
        return new Shown(
                network.name(),
                rules.inForce(network.id(), networks.todayIn(network)).version(),
                Placeholder.explanation(),
                draftId == null ? null : drafts.byId(draftId).reason(),
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
                drafts.before(network.id(), draftId).stream()
                        .map(article ->
                                new Shown.Row(article.key(), article.chapter(), article.title(), article.text()))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, DraftRulesForm form) {
        return Facts.of(
                RULES_ID,
                drafts.write(task.get(NETWORK_ID), RulesVariables.draftId(task), form.toDraft(), task.userId()));
    }
}
