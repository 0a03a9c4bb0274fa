package org.articula.process.rules;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.rules.RulesVariables.RULES_ID;
import static org.articula.process.rules.RulesVariables.RULES_OUTCOME;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.articula.meeting.HeldMeetings;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.VoteOptions;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesDocuments;
import org.articula.rules.RulesDrafts;
import org.springframework.stereotype.Component;

/** «Discutir y votar el borrador» (RI.21): the draft to hand out, what it changes, and how the network voted. */
@Component
class VoteRulesTask implements TaskForm<VoteRulesTask.Shown, VoteRulesForm> {

    record Shown(
            String networkName, int version, String draftLink, List<Change> changes, @JsonUnwrapped VoteOptions vote) {

        record Change(String heading, String what, String oldText, String newText) {}
    }

    private final InternalRules rules;
    private final RulesDrafts drafts;
    private final RulesDocuments documents;
    private final Networks networks;
    private final HeldMeetings meetings;
    private final Download draft;

    VoteRulesTask(
            InternalRules rules,
            RulesDrafts drafts,
            RulesDocuments documents,
            Networks networks,
            HeldMeetings meetings,
            Download rulesDraftDownload) {
        this.rules = rules;
        this.drafts = drafts;
        this.documents = documents;
        this.networks = networks;
        this.meetings = meetings;
        this.draft = rulesDraftDownload;
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        String draftId = task.get(RULES_ID);
        return new Shown(
                network.name(),
                rules.inForce(network.id(), networks.todayIn(network)).version(),
                draft.link(draftId),
                documents.changes(drafts.byId(draftId)).stream()
                        .map(change -> new Shown.Change(
                                change.heading(), change.kind().spanish(), change.oldText(), change.newText()))
                        .toList(),
                VoteOptions.of(meetings.of(network.id())));
    }

    @Override
    public Facts complete(UserTask task, VoteRulesForm form) {
        String draftId = task.get(RULES_ID);
        switch (form.outcome()) {
            case APPROVED ->
                rules.approve(draftId, form.toApproval(), meetings.of(task.get(NETWORK_ID)), task.userId());
            case REJECTED -> drafts.reject(draftId, form.note(), task.userId());
            case REVISE -> drafts.returned(draftId, form.note(), task.userId());
        }
        return Facts.of(RULES_OUTCOME, form.outcome().name());
    }
}
